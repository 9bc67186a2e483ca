import { languageCodes } from '../../src/language/languages.ts';
import { readLedger } from '../../src/content/ledger/ledger.ts';
import { suggestion } from '../../src/content/ledger/suggestion.ts';
import { whyNotCorrected } from '../../src/content/published/check-corrections.ts';
import {
  changesSincePublished,
  type PublishedChange,
} from '../../src/content/published/since-published.ts';
import { localizedFields, localizedText } from './content-files.ts';
import { entryOf } from './entry-of.ts';
import type { Answers, Field, Thing } from './thing.ts';

type What = PublishedChange['what'];

/**
 * What was changed after publication: an entry of corrections.yaml. What stood there comes from published.json, what
 * stands there now from the ledger, where it is a number or a verdict.
 */
export const correction: Thing = entryOf('corrections', {
  fields: [
    named('fact', 'The id of the number (Enter, if it is none)'),
    named('claim', 'The id of the claim whose verdict it is, as C11 (Enter, if it is none)'),
    { option: 'date', asks: 'The day of the correction, as 2026-11-20', wrong: tooEarly },
    ...localizedFields({ option: 'what', asks: 'What was corrected' }),
    ...told('old', 'What stood there, as readers saw it', ({ before }) => before),
    ...told('new', 'What stands there now', ({ now }) => now),
    ...localizedFields({ option: 'why', asks: 'Why' }),
  ],
  entry: (answers) => ({
    date: answers['date'],
    fact: answers['fact'],
    claim: answers['claim'],
    what: localizedText(answers, 'what'),
    old: localizedText(answers, 'old'),
    new: localizedText(answers, 'new'),
    why: localizedText(answers, 'why'),
  }),
  before: (explainer) =>
    changesOf(explainer).map(
      ({ what, id, before, now }) =>
        `Changed since it was published: ${what} ${id}, ${inOneLine(before)} → ${now ? inOneLine(now) : 'gone'}`,
    ),
  next: () => ['Once it is published: npm run published'],
});

function changesOf(explainer: string): readonly PublishedChange[] {
  return changesSincePublished(readLedger('content', explainer).ledger);
}

function inOneLine(said: PublishedChange['before']): string {
  return Object.values(said).join(' · ');
}

function named(what: What, asks: string): Field {
  return {
    option: what,
    asks,
    optional: 'asked',
    when: ({ fact }) => what === 'fact' || fact === undefined,
    wrong: ({ [what]: id = '' }, [explainer = '']) => {
      const { ledger } = readLedger('content', explainer);
      const changes = changesOf(explainer);
      const stands = what === 'fact' ? ledger.facts : ledger.claims;
      const known = [...stands, ...changes.filter((change) => change.what === what)];
      const ids = known.map((entry) => entry.id);
      if (ids.includes(id)) return whyNotCorrected(ledger, what, id, changes);
      return `names no ${what} of content/${explainer}. ${suggestion(id, ids, `content/${explainer}`)}`;
    },
  };
}

function tooEarly({ date = '' }: Answers, [explainer = '']: readonly string[]): string | undefined {
  const recorded = readLedger('content', explainer).ledger.published?.date ?? '';
  if (date >= recorded) return undefined;
  return `is before ${recorded}, when the explainer was last published: write the day of the correction`;
}

// A text in each language that the content knows already where a number or a verdict is named.
function told(
  option: string,
  asks: string,
  said: (change: PublishedChange) => PublishedChange['now'],
): readonly Field[] {
  return localizedFields({ option, asks }).map((field) => ({
    ...field,
    known: ({ fact, claim }, [explainer = '']) => {
      const change = changesOf(explainer).find(
        ({ what, id }) => id === (what === 'fact' ? fact : claim),
      );
      const language = languageCodes.find((code) => field.option === `${option}-${code}`);
      return change && language && said(change)?.[language];
    },
  }));
}
