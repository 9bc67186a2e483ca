import type { Language, Localized } from '../../language/languages.ts';
import type { TableName } from './field-words.ts';

/** One file of an explainer's open data. */
export interface DataFile {
  readonly name: string;
  readonly form: 'json' | 'csv' | 'spreadsheet' | 'schema' | 'package';
  /** Its table; the description of all files has none. */
  readonly table?: TableName;
  /** The language of a spreadsheet. */
  readonly language?: Language;
  /** How many rows it has; a schema and the description of all files have none. */
  readonly entries?: number;
  readonly mediaType: string;
  readonly body: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The whole addresses of what the files speak of. */
export interface DataAddresses {
  /** The explainer's page. */
  readonly page: Localized;
  /** The folder of the files, with a slash at its end. */
  readonly folder: string;
  /** The page that explains the files. */
  readonly about: Localized;
}
