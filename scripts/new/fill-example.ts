import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { namedIds } from '../../src/content/figure-files/named-ids.ts';
import type { FigureExample } from '../../src/desk/figure-examples/figure-examples.ts';
import { Refusal } from './thing.ts';

/** What stands in an example for what an explainer has: its ids begin so. */
const standIn = /\bexample-[a-z-]*[a-z]\b/g;

/** The ids of facts that an example has, in the order in which they are given on the command line. */
function numbersIn({ yaml }: FigureExample): readonly string[] {
  return [...new Set(namedIds(parse(yaml)).facts.map(({ value }) => value))];
}

/**
 * The YAML of an example with an editor's ids in the place of its own: facts in their order, one source for all, the name of
 * the table. More facts than it has make further rows like its last; a Refusal where its type has none at its top.
 */
export function fillExample(
  type: string,
  example: FigureExample,
  own: {
    readonly facts: readonly string[];
    readonly source?: string | undefined;
    readonly table: string;
  },
): string {
  const numbers = numbersIn(example);
  const ids = new Map(numbers.map((id, index) => [id, own.facts[index] ?? id]));
  const filled = example.yaml
    .replaceAll(standIn, (id) => ids.get(id) ?? own.source ?? id)
    .replace(/^data: \S+$/m, `data: ${own.table}`);
  const further = own.facts.slice(numbers.length);
  if (further.length === 0) return filled;
  const document = parseDocument(filled);
  const rows = document.get('rows');
  const last = isSeq(rows) ? rows.items.at(-1) : undefined;
  if (!isSeq(rows) || !isMap(last)) {
    throw new Refusal(
      `the example of ${type} has ${numbers.length} numbers (${numbers.join(', ')}) and --facts ${own.facts.length}: name those, and add the others in the file`,
    );
  }
  for (const id of further) {
    const row = last.clone() as typeof last;
    row.set('fact', id);
    rows.add(row);
  }
  return document.toString();
}
