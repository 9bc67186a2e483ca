import { expect, it } from 'vitest';
import { collectAnswers } from './answers.ts';
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
