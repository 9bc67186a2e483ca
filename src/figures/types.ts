import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnyFigureType } from './figure-type.ts';

// Found, not listed, as content/figure-files/figure-schemas.ts does it: part of the bundle, or loaded by a command.
const bundled: Partial<ImportMetaEnv> | undefined = import.meta.env;
const found: Readonly<Record<string, unknown>> = bundled
  ? import.meta.glob('./*/type.ts', { eager: true })
  : Object.fromEntries(
      // They print numbers, whose words are awaited: they can be imported, not required.
      await Promise.all(
        globSync('src/figures/*/type.ts').map(
          async (file) => [file, (await import(resolve(file))) as unknown] as const,
        ),
      ),
    );

const types = new Map(
  Object.entries(found).map(([file, module]) => [
    file.split('/').at(-2) ?? '',
    (module as { readonly type: AnyFigureType }).type,
  ]),
);

/** A figure type by its name; throws a plain Error where its folder has no type.ts. */
export function figureType(name: string): AnyFigureType {
  const type = types.get(name);
  if (!type) throw new Error(`src/figures/${name}/type.ts is missing`);
  return type;
}
