import type { Problem } from '../ledger/problem.ts';
import { problemAt, readYamlFields } from '../ledger/read-yaml.ts';
import type { FigureFile } from './figure-file.ts';

/**
 * A problem for each control that is named as one of a figure before it: its name is in the address of the page, where both
 * would be set at once.
 */
export function checkControls(
  root: string,
  explainer: string,
  figures: Iterable<FigureFile>,
): readonly Problem[] {
  const taken = new Map<string, string>();
  return [...figures].flatMap(({ id: figure, parts }) =>
    parts.flatMap(({ content }, index) =>
      Object.entries(content as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
        const name = isControl(field) ? nameOf(value) : undefined;
        if (name === undefined) return [];
        const before = taken.get(name);
        if (before === undefined) {
          taken.set(name, figure);
          return [];
        }
        const path = [...(parts.length > 1 ? ['parts', index] : []), field, 'id'];
        const file = readYamlFields(root, `${explainer}/figures/${figure}.yaml`);
        const message = `is "${name}", as in the figure "${before}": write another, for a page has one of a name in its address`;
        return [problemAt(file, path, message)];
      }),
    ),
  );
}

// What a reader sets is called so in all types.
function isControl(field: string): boolean {
  return field === 'control' || field === 'choice';
}

function nameOf(value: unknown): string | undefined {
  const { id } = (value ?? {}) as { readonly id?: string };
  return id;
}
