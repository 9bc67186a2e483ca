import { z } from 'zod';
import { languageCodes, type Language } from '../../language/languages.ts';

const language = z.enum(languageCodes as [Language, ...Language[]]);

/** A change of a text: a block (by its place in the file) or a field of the header, as it was and as it shall be. */
const textEdit = z.union([
  z.strictObject({ language, block: z.int().min(0), before: z.string(), after: z.string() }),
  z.strictObject({ language, field: z.string(), before: z.string(), after: z.string() }),
]);

/** What the page sends to save a text. */
export const textSave = z.strictObject({ explainer: z.string(), edits: z.array(textEdit) });

/** What the page sends to save an entry: as it was (null: a new one) and as it shall be (null: removed). */
export const entrySave = z.strictObject({
  file: z.string(),
  id: z.string(),
  before: z.json(),
  after: z.record(z.string(), z.json()).nullable(),
});

export type TextEdit = z.infer<typeof textEdit>;
export type TextSave = z.infer<typeof textSave>;
export type EntrySave = z.infer<typeof entrySave>;

/** A block of a text, as an editor changes it. */
export interface TextBlock {
  readonly block: number;
  readonly text: string;
}

/** Twins in all languages; a block that one language alone has stands alone. */
export interface TextRow {
  readonly section: string;
  readonly blocks: Readonly<Partial<Record<Language, TextBlock>>>;
}

/** A tag that can be inserted: what its first attribute is called, and the ids it may have. */
export interface InsertableTag {
  readonly name: string;
  readonly attribute: string;
  /** Whether it stands around words. */
  readonly wraps: boolean;
  readonly choices: readonly Choice[];
}

/** An id that a field or tag may have, with what it is, for people. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A text in all languages, ready to be edited. */
export interface OpenText {
  readonly explainer: string;
  readonly languages: readonly {
    readonly code: Language;
    readonly name: string;
    readonly locale: string;
  }[];
  readonly header: readonly {
    readonly field: string;
    readonly values: Readonly<Partial<Record<Language, string>>>;
  }[];
  readonly rows: readonly TextRow[];
  readonly tags: readonly InsertableTag[];
}

/** A YAML file, ready to be edited: its entries, the JSON schema of one, the ids its fields may have. */
export interface OpenTable {
  readonly file: string;
  readonly languages: OpenText['languages'];
  readonly schema: z.core.JSONSchema.BaseSchema;
  /** Whether all of it is one form, under the file's own name: it has no entries to add or remove. */
  readonly isWhole: boolean;
  /** The order in which its fields are written, where it is not the schema's. */
  readonly order: readonly string[];
  readonly entries: Readonly<Record<string, z.core.util.JSONType>>;
  /** Choices by the name of a field. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

/** What can be edited. */
export interface ContentList {
  readonly explainers: readonly string[];
  readonly tables: readonly string[];
}

/** What the server answers to a save: the problems of the content now, one a line. */
export interface SaveAnswer {
  readonly problems: readonly string[];
}
