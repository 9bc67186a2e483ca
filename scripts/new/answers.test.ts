import { expect, it } from 'vitest';
import { asCommand, collectAnswers } from './answers.ts';
import type { Field } from './thing.ts';

const fields: readonly Field[] = [
  { option: 'kind', asks: 'The kind' },
  { option: 'value', asks: 'The number', when: ({ kind }) => kind === 'reported' },
  { option: 'formula', asks: 'The sum', when: ({ kind }) => kind === 'calculated' },
  { option: 'note', asks: 'A note', optional: true },
];

it('on a terminal, only what was not given and belongs to the thing is asked', async () => {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(' a * b ');
  };
  const answers = await collectAnswers(fields, [], { kind: 'calculated' }, ask);
  expect(asked).toEqual(['The sum: ']);
  expect(answers).toEqual({ kind: 'calculated', formula: 'a * b' });
});

it('without a terminal, every option that is missing is named', async () => {
  await expect(collectAnswers(fields, [], {})).rejects.toThrow('--kind is missing: The kind');
  await expect(collectAnswers(fields, [], { kind: 'reported' })).rejects.toThrow(
    '--value is missing: The number',
  );
});

it('an option that does not go with the others is refused', async () => {
  const given = { kind: 'calculated', formula: 'a * b', value: '2' };
  await expect(collectAnswers(fields, [], given)).rejects.toThrow('--value does not go with');
});

/** Gives those answers one after another, and keeps what was asked. */
function scripted(...replies: readonly string[]) {
  const asked: string[] = [];
  const left = [...replies];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(left.shift() ?? '');
  };
  return { asked, ask };
}

const dated: readonly Field[] = [
  { option: 'what', asks: 'What' },
  {
    option: 'date',
    asks: 'The day',
    wrong: ({ date = '' }) => (date.length === 10 ? undefined : 'is no day: write 2026-11-20'),
  },
  { option: 'fact', asks: 'The number', optional: 'asked' },
  { option: 'old', asks: 'What stood there', known: ({ fact }) => fact && `the ${fact} of before` },
  { option: 'why', asks: 'Why' },
];

it('a wrong or an empty answer is asked for again with the reason, and those before it stay', async () => {
  const { asked, ask } = scripted('Rent', '20/11', '', '2026-11-20', '', 'ten', 'A slip');
  expect(await collectAnswers(dated, [], {}, ask)).toEqual({
    what: 'Rent',
    date: '2026-11-20',
    old: 'ten',
    why: 'A slip',
  });
  expect(asked).toEqual([
    'What: ',
    'The day: ',
    'The answer is no day: write 2026-11-20\nThe day: ',
    'The answer is empty: write an answer\nThe day: ',
    'The number: ',
    'What stood there: ',
    'Why: ',
  ]);
});

it('what the content knows is taken and shown, not asked', async () => {
  const { asked, ask } = scripted('cost', 'A slip');
  const given = { what: 'Rent', date: '2026-11-20' };
  expect((await collectAnswers(dated, [], given, ask))['old']).toBe('the cost of before');
  expect(asked).toEqual(['The number: ', 'What stood there: the cost of before\nWhy: ']);
});

it('a wrong option is asked for on a terminal, and refused where nobody can be asked', async () => {
  const given = { what: 'Rent', date: '20/11', fact: 'cost', why: 'A slip' };
  const { asked, ask } = scripted('2026-11-20');
  expect((await collectAnswers(dated, [], given, ask))['date']).toBe('2026-11-20');
  expect(asked).toEqual(['--date is no day: write 2026-11-20\nThe day: ']);
  await expect(collectAnswers(dated, [], given)).rejects.toThrow(
    /^--date is no day: write 2026-11-20$/,
  );
});

it('answers that were refused in the end come back as a command', () => {
  expect(asCommand('gap', ['x', 'doc'], { 'text-en': "It's $5" })).toBe(
    String.raw`npm run new -- gap x doc --text-en 'It'\''s $5'`,
  );
});
