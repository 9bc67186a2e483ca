import { z } from 'zod';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import { formulaInputs } from '../../content/ledger/formula.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { kinds } from '../../content/ledger/schema.ts';
import { unitNames } from '../../content/ledger/units.ts';
import type { Column } from './column.ts';
import { fieldWords, type FieldName } from './field-words.ts';
import { everyLanguage } from '../../language/languages.ts';
import { localizedText, partialDate } from './record-schema.ts';
import { unitName } from '../../content/numbers/numbers.ts';
import { withoutNoise } from '../../content/numbers/without-noise.ts';

const meaning = (name: FieldName<'facts'>) => fieldWords('facts', name, 'en').meaning;

/** One number in facts.json. */
export const factRecordSchema = z.strictObject({
  id: z.string().describe(meaning('id')),
  label: localizedText.describe(meaning('label')),
  kind: z.enum(kinds).describe(meaning('kind')),
  value: z.number().describe(meaning('value')),
  unit: z.enum(unitNames).describe(meaning('unit')),
  bound: z.enum(['at-least', 'about', 'at-most']).optional().describe(meaning('bound')),
  range: z
    .strictObject({
      low: z.number().describe(meaning('range_low')),
      high: z.number().describe(meaning('range_high')),
      meaning: localizedText.describe(meaning('range_meaning')),
    })
    .optional(),
  date: partialDate.describe(meaning('date')),
  covers: localizedText.optional().describe(meaning('covers')),
  omits: localizedText.optional().describe(meaning('omits')),
  formula: z.string().optional().describe(meaning('formula')),
  inputs: z.array(z.string()).optional().describe(meaning('inputs')),
  digits: z.int().min(1).max(6).optional().describe(meaning('digits')),
  sources: z.array(z.string()).min(1).describe(meaning('sources')),
  where: localizedText.optional().describe(meaning('where')),
  text: localizedText.describe(meaning('text')),
});

export type FactRecord = z.infer<typeof factRecordSchema>;

/** A fact as facts.json has it, with its number as the page prints it. */
export function factRecord(fact: Fact): FactRecord {
  const { id, label, kind, unit, bound, range, date, covers, omits, formula, digits, where } = fact;
  return {
    id,
    label,
    kind,
    value: withoutNoise(fact.value),
    unit,
    bound,
    range,
    date,
    covers,
    omits,
    formula,
    inputs: formula === undefined ? undefined : [...formulaInputs(formula)],
    digits,
    sources: [...fact.sources],
    where,
    text: everyLanguage((language) => formatFact(fact, language)),
  };
}

/** The columns of facts.csv and its spreadsheets. */
export const factColumns: readonly Column<FactRecord, 'facts'>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', texts: ({ label }) => label },
  {
    name: 'kind',
    type: 'string',
    of: ({ kind }) => kind,
    inWords: ({ kind }, language) => translator(language)(`kinds.${kind}`),
  },
  { name: 'value', type: 'number', of: ({ value }) => value },
  {
    name: 'unit',
    type: 'string',
    of: ({ unit }) => unit,
    inWords: ({ unit }, language) => unitName(unit, language),
  },
  {
    name: 'bound',
    type: 'string',
    of: ({ bound }) => bound,
    inWords: ({ bound }, language) => bound && translator(language)(`bounds.${bound}`),
  },
  { name: 'range_low', type: 'number', of: ({ range }) => range?.low },
  { name: 'range_high', type: 'number', of: ({ range }) => range?.high },
  { name: 'range_meaning', type: 'string', texts: ({ range }) => range?.meaning },
  { name: 'date', type: 'string', of: ({ date }) => date },
  { name: 'covers', type: 'string', texts: ({ covers }) => covers },
  { name: 'omits', type: 'string', texts: ({ omits }) => omits },
  { name: 'formula', type: 'string', of: ({ formula }) => formula },
  { name: 'inputs', type: 'string', of: ({ inputs }) => inputs?.join(' ') },
  { name: 'digits', type: 'integer', of: ({ digits }) => digits },
  { name: 'sources', type: 'string', of: ({ sources }) => sources.join(' ') },
  { name: 'where', type: 'string', texts: ({ where }) => where },
  { name: 'text', type: 'string', texts: ({ text }) => text },
];
