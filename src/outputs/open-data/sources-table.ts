import { z } from 'zod';
import { languageName } from '../../language/language-name.ts';
import { translator } from '../../language/translate.ts';
import type { Source } from '../../content/ledger/ledger.ts';
import { sourceSchema } from '../../content/ledger/schema.ts';
import type { Column } from './column.ts';
import { fieldWords, type FieldName } from './field-words.ts';
import { localizedText, partialDate } from './record-schema.ts';

const meaning = (name: FieldName<'sources'>) => fieldWords('sources', name, 'en').meaning;

/** One source in sources.json. */
export const sourceRecordSchema = z.strictObject({
  id: z.string().describe(meaning('id')),
  author: z.string().describe(meaning('author')),
  title: z.string().describe(meaning('title')),
  publisher: z.string().describe(meaning('publisher')),
  date: partialDate.describe(meaning('date')),
  url: z.url().optional().describe(meaning('url')),
  language: z.string().describe(meaning('language')),
  read: z.enum(sourceSchema.shape.read.options).describe(meaning('read')),
  via: z.url().optional().describe(meaning('via')),
  note: localizedText.optional().describe(meaning('note')),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** A source as sources.json has it. */
export function sourceRecord(source: Source): SourceRecord {
  const { id, author, title, publisher, date, url, language, read, via, note } = source;
  return { id, author, title, publisher, date, url, language, read, via, note };
}

/** The columns of sources.csv and its spreadsheets. */
export const sourceColumns: readonly Column<SourceRecord, 'sources'>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'author', type: 'string', of: ({ author }) => author },
  { name: 'title', type: 'string', of: ({ title }) => title },
  { name: 'publisher', type: 'string', of: ({ publisher }) => publisher },
  { name: 'date', type: 'string', of: ({ date }) => date },
  { name: 'url', type: 'string', of: ({ url }) => url },
  {
    name: 'language',
    type: 'string',
    of: ({ language }) => language,
    inWords: ({ language: written }, language) => languageName(written, language),
  },
  {
    name: 'read',
    type: 'string',
    of: ({ read }) => read,
    inWords: ({ read }, language) => translator(language)(`read.${read}`),
  },
  { name: 'via', type: 'string', of: ({ via }) => via },
  { name: 'note', type: 'string', texts: ({ note }) => note },
];
