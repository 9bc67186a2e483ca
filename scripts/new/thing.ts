/** One answer that a new thing needs: from the option of that name, else asked for on the terminal. */
export interface Field {
  readonly option: string;
  /** What to answer, in a few words, with an example. */
  readonly asks: string;
  /** Whether it may be left out; it is not asked for then, unless it is "asked": who has none presses Enter. */
  readonly optional?: boolean | 'asked';
  /** Whether it belongs to a thing with these answers; always, where it is left out. */
  readonly when?: (answers: Answers) => boolean;
  /** What is wrong with its answer, with what to answer instead. `ids` are the words after the thing's name. */
  readonly wrong?: (answers: Answers, ids: readonly string[]) => string | undefined;
  /** Its answer where the content has it already: it is not asked for then. */
  readonly known?: (answers: Answers, ids: readonly string[]) => string | undefined;
}

/** The answers by option. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** What is to be written: the text of each file by its path in the project. */
export interface Change {
  readonly files: ReadonlyMap<string, string>;
  /** Files and folders that go, by their paths in the project. */
  readonly removed?: readonly string[];
  /** Whether it only changes addresses: no text is to be confirmed, and nothing may be wrong afterwards that was not before. */
  readonly moves?: true;
  /** The explainer that the files belong to, whose ledger must be in order with them; all, where they make a new one. */
  readonly checked?: { readonly explainer: string; readonly isNew?: boolean };
  /** What a script of this name in scripts/ then writes from those files. */
  readonly follows?: { readonly script: string; readonly file: string };
  /** What the editor does next. */
  readonly next: readonly string[];
}

/** Something that `npm run new` can begin. */
export interface Thing {
  /** The names of the words after it on the command line: "explainer", "id". */
  readonly ids: readonly string[];
  readonly fields: readonly Field[];
  /** What to tell before the first question. Throws a Refusal where those words cannot be. */
  readonly before?: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Takes those words and the answers and gives what to write. Throws a Refusal where it cannot be. */
  readonly make: (ids: readonly string[], answers: Answers) => Change | Promise<Change>;
}

/** Why nothing was written, one reason a line, each with what to write instead. */
export class Refusal extends Error {}
