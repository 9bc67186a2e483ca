import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Fact } from '../ledger/fact.ts';
import type { DataTables } from './data-files.ts';
import type { ContentFault } from './figure-file.ts';

/** What a figure type says of its content: src/figures/<type>/schema.ts. */
export interface FigureSchema {
  readonly schema: z.ZodObject;
  /** What is wrong with content that the schema takes: units that differ, parts that do not make a whole. */
  readonly faults?: (
    content: never,
    fact: (id: string) => Fact,
    data: DataTables,
  ) => readonly ContentFault[];
}

/*
 * The types are found, not listed: a folder of src/figures/ with a schema.ts is one, under the folder's name. This room
 * knows none of them by name. Under Vite they are part of the bundle; the commands, which Node runs alone, load them.
 */
const bundled: Partial<ImportMetaEnv> | undefined = import.meta.env;
const found: Readonly<Record<string, unknown>> = bundled
  ? import.meta.glob('../../figures/*/schema.ts', { eager: true })
  : Object.fromEntries(
      // Imported, not required: what runs the browser tests reads TypeScript in this way alone.
      await Promise.all(
        globSync('src/figures/*/schema.ts').map(
          async (file) => [file, (await import(resolve(file))) as unknown] as const,
        ),
      ),
    );

/** The schema of every figure type by its name. */
export const figureSchemas: ReadonlyMap<string, FigureSchema> = new Map(
  Object.entries(found)
    .map(([file, module]) => [file.split('/').at(-2) ?? '', module as FigureSchema] as const)
    .sort(([one], [other]) => one.localeCompare(other)),
);
