import { z } from 'zod';
import { factSchema } from '../../content/ledger/schema.ts';

/** One field of a fact that holds a single value: a column of the table. */
export interface FactField {
  /** Its path with dots: "range.meaning.en". */
  readonly name: string;
  readonly path: readonly string[];
  /** Whether it may hold a number. */
  readonly isNumber: boolean;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The order in which editors write the fields of a fact; a field that is not in this list comes last. */
export const usualOrder: readonly string[] =
  'label kind value range formula digits unit bound date source where covers omits'.split(' ');

/** All fields of facts.yaml in the order of the table's columns, as the schema has them. */
export const factFields: readonly FactField[] = leavesOf(
  z.toJSONSchema(factSchema, { io: 'input', unrepresentable: 'any' }),
  [],
).toSorted((one, other) => rank(one) - rank(other));

function rank({ path }: FactField): number {
  const index = usualOrder.indexOf(path[0] ?? '');
  return index < 0 ? usualOrder.length : index;
}

function leavesOf(schema: JsonSchema, path: readonly string[]): readonly FactField[] {
  const branches = branchesOf(schema);
  if (branches.some(({ items }) => items !== undefined)) {
    throw new Error(`facts.yaml: ${path.join('.')} is a list, for which a table has no cell.`);
  }
  const fields = branches.flatMap(({ properties }) => Object.entries(properties ?? {}));
  if (fields.length === 0) {
    const types = branches.flatMap(({ type }): readonly unknown[] => [type].flat());
    const isNumber = types.includes('number') || types.includes('integer');
    return [{ name: path.join('.'), path, isNumber }];
  }
  const leaves = fields.flatMap(([name, field]) =>
    typeof field === 'object' ? leavesOf(field, [...path, name]) : [],
  );
  return [...new Map(leaves.map((leaf) => [leaf.name, leaf])).values()];
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return branches.length === 0 ? [schema] : branches.flatMap(branchesOf);
}
