import type { FigureFile } from '../content/figure-files/figure-file.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { kinds } from '../content/ledger/schema.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from './content-words.ts';
import type { FigureData, FigureTable } from './frame/figure-data.ts';
import type { Scene, SceneSize } from './frame/scene.ts';
import { figureType } from './types.ts';

/** A part of a figure in one language: what it draws at a size, and what its script needs in the browser, if it has one. */
export interface DrawnPart {
  readonly id?: string | undefined;
  readonly type: string;
  readonly scene: (size: SceneSize, view?: string) => Scene;
  /** The view that the page opens with, where there are several. */
  readonly firstView?: string | undefined;
  /** The data of its type, for its Controls.astro. */
  readonly data: unknown;
  readonly values: unknown;
}

/** The file of a figure by its id. Throws a plain Error where there is none. */
export function fileOf({ explainer, figures }: Ledger, id: string): FigureFile {
  const file = figures.get(id);
  if (!file) throw new Error(`content/${explainer}/figures/${id}.yaml is missing`);
  return file;
}

/** The parts of a figure of a file, in one language. */
export function partsOf(
  file: FigureFile,
  ledger: Ledger,
  language: Language,
): readonly DrawnPart[] {
  const words = wordsOf(ledger, language);
  return file.parts.map(({ id, type: name, content }) => {
    const type = figureType(name);
    const data = type.read(content, words);
    return {
      id,
      type: name,
      scene: (size, view) => type.layout(data, size, view),
      firstView: type.views?.(data).views[0]?.id,
      data,
      values: type.values?.(data, words),
    };
  });
}

/** What a figure of a file says besides its picture, in one language. */
export function describeFile(file: FigureFile, ledger: Ledger, language: Language): FigureData {
  const words = wordsOf(ledger, language);
  const read = file.parts.map(({ type: name, content }) => {
    const type = figureType(name);
    const data = type.read(content, words);
    return {
      kinds: type.kinds(data),
      table: type.table(data, words),
      recomputes: type.values !== undefined,
      views: type.views?.(data),
    };
  });
  const drawn = new Set(read.flatMap((part) => part.kinds));
  return {
    id: file.id,
    title: words.plain(file.title),
    summary: words.plain(file.summary),
    description: words.plain(file.description),
    kinds: kinds.filter((kind) => drawn.has(kind)),
    facts: file.facts.map(ledger.fact),
    sources: file.sources,
    table: joinTables(read.map(({ table }) => table)),
    ...read.find(({ views }) => views)?.views,
    ...(read.some(({ recomputes }) => recomputes) && { recomputes: true as const }),
  };
}

// Tables one below the other: a column stands under that of the same heading, the first ones all in one.
function joinTables(tables: readonly FigureTable[]): FigureTable {
  const [only, ...others] = tables;
  if (only && others.length === 0) return only;
  const [first = ''] = only?.head ?? [];
  const head = [first, ...new Set(tables.flatMap((table) => table.head.slice(1)))];
  return {
    head,
    rows: tables.flatMap((table) =>
      table.rows.map(({ key, cells }) => ({
        key,
        cells: head.map((heading, index) => {
          const column = index === 0 ? 0 : table.head.indexOf(heading, 1);
          return cells[column] ?? { text: '' };
        }),
      })),
    ),
  };
}
