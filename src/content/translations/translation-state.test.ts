import { expect, it } from 'vitest';
import { answered, confirmed } from './answered.ts';
import { confirmation, openAlone, translationStates, waitingAlone } from './translation-state.ts';
import type { TwinTexts } from './twin-texts.ts';

const twins = (id: string, pt?: string, en?: string): TwinTexts => ({
  id,
  texts: {
    ...(pt === undefined ? {} : { pt: { text: pt, file: 'pt.mdx', line: 1, column: 1 } }),
    ...(en === undefined ? {} : { en: { text: en, file: 'en.mdx', line: 1, column: 1 } }),
  },
});
const before = twins('rise-1', 'Custou <Fact id="cost" /> em 12 dias.', 'It took 12 days.');
const record = [confirmation(before), confirmation(twins('rise-2', 'Fim.', 'End.'))];
const stateOf = (changed: TwinTexts) => translationStates([changed], record)[0];

it('texts that were confirmed agree, wherever they stand now', () => {
  expect(stateOf({ ...before, id: 'rise-7' })).toMatchObject({ agreement: 'confirmed' });
});

it('another number of the ledger and other white space pass by themselves', () => {
  const changed = twins('rise-1', 'Custou <Fact id="price" />\nem 12 dias.', 'It took 12 days.');
  expect(stateOf(changed)).toMatchObject({ agreement: 'confirmed' });
});

it('a digit changed in one language alone is told: V3 is not V2', () => {
  const model = twins('rise-3', 'O V3 ensinou o R1.', 'V3 taught R1.');
  const changed = twins('rise-3', 'O V2 ensinou o R1.', 'V3 taught R1.');
  expect(translationStates([changed], [confirmation(model)])[0]).toMatchObject({
    agreement: 'changed',
    edited: ['pt'],
  });
});

it('an accent that a Mac wrote as two characters is no change', () => {
  const text = twins('rise-4', 'Previsão à vista: não é só elétrica.', 'Caffè.');
  const decomposed = twins(
    'rise-4',
    text.texts.pt?.text.normalize('NFD'),
    text.texts.en?.text.normalize('NFD'),
  );
  expect(translationStates([decomposed], [confirmation(text)])[0]).toMatchObject({
    agreement: 'confirmed',
  });
});

it.each([
  ['pt', twins('rise-1', 'Custou pouco.', before.texts.en?.text)],
  ['en', twins('rise-1', before.texts.pt?.text, 'It was cheap.')],
])(
  'a change of words in %s alone is told, with the language that was edited',
  (language, changed) => {
    expect(stateOf(changed)).toMatchObject({ agreement: 'changed', edited: [language] });
  },
);

it('a text that one language lacks is untranslated in it', () => {
  expect(stateOf(twins('faq-new', 'Uma pergunta nova?'))).toMatchObject({
    agreement: 'untranslated',
    edited: ['pt'],
    lacking: ['en'],
  });
});

it('a text that waits is known as such until either of its languages is edited', () => {
  const waiting = [{ ...confirmation(before), newer: 'en' as const, since: '2026-11-25' }];
  expect(translationStates([before], waiting)[0]).toMatchObject({ agreement: 'waiting' });
  const edited = twins('rise-1', 'Custou pouco.', before.texts.en?.text);
  expect(translationStates([edited], waiting)[0]).toMatchObject({ agreement: 'changed' });
});

it('what one language alone cites is told by name, whatever else was confirmed', () => {
  const pt =
    '<Claim id="C1">Custou <Fact id="cost" form="number" />.</Claim> Em <Date of="2024-05" />.';
  const en =
    '<Claim id="C1">It cost <Fact id="cost" />,</Claim> says the <Source id="log">log</Source> of 2023.';
  const [state] = translationStates([twins('rise-1', pt, en)], []);
  expect(state?.alone.map(({ name }) => name)).toEqual([
    'pt Date 2024-05',
    'en Source log',
    'en Date 2023',
  ]);
  const note = twins('claims.C1.note', 'Custou {cost}.', 'It cost {cost}, or {price}.');
  expect(translationStates([note], [])[0]?.alone).toMatchObject([{ name: 'en Fact price' }]);
});

it('what is on purpose is told no more; what waits for the rewrite, apart; what comes later, again', () => {
  const [pt, en] = ['Custou pouco.', 'It cost <Fact id="cost" />.'];
  const [state] = translationStates([twins('rise-1', pt, en)], []);
  if (!state) throw new Error('there is no state');
  const known = confirmed(state);
  const after = (entry: typeof known, text = en) => {
    const [next] = translationStates([twins('rise-1', pt, text)], [entry]);
    return next && { open: openAlone(next), waiting: waitingAlone(next) };
  };
  expect(after(known)).toMatchObject({ open: [{ name: 'en Fact cost' }], waiting: [] });
  const accepted = answered(state, known, 'on purpose');
  expect(after(accepted)).toEqual({ open: [], waiting: [] });
  const waiting = answered(state, known, 'waiting');
  expect(after(waiting)).toMatchObject({ open: [], waiting: [{ name: 'en Fact cost' }] });
  const more = `${en} <Source id="log">Log</Source>.`;
  expect(after(accepted, more)).toMatchObject({ open: [{ name: 'en Source log' }] });
});
