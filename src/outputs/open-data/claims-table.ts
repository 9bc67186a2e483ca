import { z } from 'zod';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { everyLanguage, languageCodes, type Localized } from '../../language/languages.ts';
import { plainNote } from '../../content/numbers/plain-note.ts';
import { translator } from '../../language/translate.ts';
import type { Claim } from '../../content/ledger/ledger.ts';
import { factsIn } from '../../content/ledger/note.ts';
import { verdicts } from '../../content/ledger/schema.ts';
import { claimId } from '../../content/addresses/claim-id.ts';
import type { Column } from './column.ts';
import { fieldWords, type FieldName } from './field-words.ts';
import { localizedText } from './record-schema.ts';

const meaning = (name: FieldName<'claims'>) => fieldWords('claims', name, 'en').meaning;

/** One claim in claims.json. */
export const claimRecordSchema = z.strictObject({
  id: z.string().describe(meaning('id')),
  section: z.string().describe(meaning('section')),
  heading: localizedText.describe(meaning('heading')),
  article: localizedText.describe(meaning('article')),
  verdict: z.enum(verdicts).describe(meaning('verdict')),
  note: localizedText.describe(meaning('note')),
  facts: z.array(z.string()).describe(meaning('facts')),
  sources: z
    .array(z.strictObject({ id: z.string(), where: localizedText.optional() }))
    .min(1)
    .describe(meaning('sources')),
  address: localizedText.describe(meaning('address')),
});

export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/**
 * A claim as claims.json has it, with each {fact-id} of its note as the page prints it. `page` is the explainer's in
 * every language.
 */
export function claimRecord(claim: Claim, explainer: Explainer, page: Localized): ClaimRecord {
  const { id, section, article, verdict, note, sources } = claim;
  const { ledger, pages } = explainer;
  const facts = languageCodes.flatMap((language) => factsIn(note[language]));
  return {
    id,
    section,
    heading: everyLanguage((language) => {
      const found = pages[language].outline.sections.find((candidate) => candidate.id === section);
      if (!found) {
        throw new Error(
          `${id} in claims.yaml names the section "${section}", which ${pages[language].outline.file} lacks.`,
        );
      }
      return found.title;
    }),
    article,
    verdict,
    note: everyLanguage((language) => plainNote(note[language], ledger, language)),
    facts: [...new Set(facts)],
    sources,
    address: everyLanguage((language) => `${page[language]}#${claimId(id)}`),
  };
}

/** The columns of claims.csv and its spreadsheets. */
export const claimColumns: readonly Column<ClaimRecord, 'claims'>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'section', type: 'string', of: ({ section }) => section },
  { name: 'heading', type: 'string', texts: ({ heading }) => heading },
  { name: 'article', type: 'string', texts: ({ article }) => article },
  {
    name: 'verdict',
    type: 'string',
    of: ({ verdict }) => verdict,
    inWords: ({ verdict }, language) => translator(language)(`verdicts.${verdict}`),
  },
  { name: 'note', type: 'string', texts: ({ note }) => note },
  { name: 'facts', type: 'string', of: ({ facts }) => facts.join(' ') },
  { name: 'sources', type: 'string', of: ({ sources }) => sources.map(({ id }) => id).join(' ') },
  { name: 'where', type: 'string', texts: ({ sources }) => places(sources) },
  { name: 'address', type: 'string', texts: ({ address }) => address },
];

// "harbour-log: page 3 | island-gazette: table of repairs"
function places(sources: ClaimRecord['sources']): Localized {
  return everyLanguage((language) =>
    sources.flatMap(({ id, where }) => (where ? [`${id}: ${where[language]}`] : [])).join(' | '),
  );
}
