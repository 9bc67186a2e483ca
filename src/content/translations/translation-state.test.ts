import { expect, it } from 'vitest';
import { confirmation, translationStates } from './translation-state.ts';
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
