import type { Language, Localized } from '../language/languages.ts';
import type { Translate } from '../language/translate.ts';
import type { FactForm } from '../content/vocabulary.ts';
import type { Fact } from '../content/ledger/fact.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import type { Kind } from '../content/ledger/schema.ts';
import type { FigureData, FigureTable, Run } from './frame/figure-data.ts';
import type { Scene, SceneSize } from './frame/scene.ts';

/** What a type needs to turn a figure's content into words of one language. */
export interface ContentWords {
  readonly language: Language;
  readonly ledger: Ledger;
  /** The interface's words. */
  readonly t: Translate;
  readonly fact: (id: string) => Fact;
  /** A number of the ledger in words, which knows its fact. */
  readonly number: (id: string, form?: FactForm) => Run;
  /** A text of the content, its numbers as runs of their own. */
  readonly runs: (text: Localized) => readonly Run[];
  /** A text of the content with its numbers in it. */
  readonly plain: (text: Localized) => string;
}

/**
 * A figure type: a folder of src/figures/ whose type.ts exports `type`. Content is what its schema.ts takes, Data what is
 * drawn in one language. All its functions are pure.
 */
export interface FigureType<Content, Data> {
  /** The content's numbers and words, in the order in which they are drawn. */
  readonly read: (content: Content, words: ContentWords) => Data;
  /** The kinds of number that are drawn: the legend. */
  readonly kinds: (data: Data) => readonly Kind[];
  /** The same as the drawing in a table; its rows' keys are those of the marks. */
  readonly table: (data: Data, words: ContentWords) => FigureTable;
  /** The drawing: of a view, or with the marks of every view, of which the page shows those of the one chosen. */
  readonly layout: (data: Data, size: SceneSize, view?: string) => Scene;
  /** Where a reader chooses one of several: the name of the choice in the address, and its views, "1" to "9", the first first. */
  readonly views?: (data: Data) => Required<Pick<FigureData, 'control' | 'views'>>;
  /** What its element.ts needs in the browser, where it has one: written into the page as JSON. */
  readonly values?: (data: Data, words: ContentWords) => unknown;
}

/** A type whose content and data only it knows. */
export type AnyFigureType = FigureType<unknown, unknown>;
