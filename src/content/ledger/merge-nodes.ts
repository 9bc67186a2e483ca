import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { languageCodes } from '../../language/languages.ts';

/** Entries as nodes in the form in which editors write: `{ pt: 'Sim', en: 'Yes' }`, several lines as a block. */
export function newNodes(document: Document, entries: ReadonlyMap<string, unknown>): YAMLMap {
  const node = document.createNode(entries, { aliasDuplicateObjects: false }) as unknown as YAMLMap;
  const isLanguage = ({ key }: Pair) => languageCodes.some((code) => code === nameOf({ key }));
  visit(node, {
    Seq: (_, { items }) => {
      for (const item of items) if (isCollection(item)) item.flow = true;
    },
    // Not an entry itself: its fields have lines of their own.
    Map: (_, map, { length: depth }) => {
      if (depth <= 2 || !map.items.every(isLanguage)) return;
      map.flow = true;
      for (const { value } of map.items) if (isLine(value)) value.type = 'QUOTE_SINGLE';
    },
    // The formatter would change a block of lines with such spaces.
    Scalar: (_, scalar) => {
      if (isText(scalar) && /\t|[^\S\n](?:\n|$)|\n\n$/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

/** Brings a map to other fields: a node that says the same stays, a new field stands after the one that precedes it. */
export function mergeFields(document: Document, map: YAMLMap, fields: YAMLMap): void {
  const find = (name: string) => map.items.findIndex((pair) => nameOf(pair) === name);
  const names = fields.items.map(nameOf);
  for (const pair of map.items.filter((each) => !names.includes(nameOf(each)))) {
    removePair(document, map, pair);
  }
  for (const [index, pair] of fields.items.entries()) {
    const known = map.items[find(nameOf(pair))];
    if (known) known.value = merged(document, known.value, pair.value as Node);
    else map.items.splice(find(names[index - 1] ?? '') + 1, 0, pair);
  }
}

// The comment directly above goes too; the heading of a group, with an empty line below, stays.
function removePair(document: Document, map: YAMLMap, pair: Pair): void {
  const index = map.items.indexOf(pair);
  map.items.splice(index, 1);
  if (!isScalar(pair.key)) return;
  const [heading] = /^[^]*\n(?=\n|$)/.exec(pair.key.commentBefore ?? '') ?? [];
  const next = map.items[index]?.key;
  const place = map === document.contents ? document : map;
  if (isScalar(next)) {
    next.spaceBefore ||= pair.key.spaceBefore ?? false;
    next.commentBefore = [heading, next.commentBefore].filter(Boolean).join('\n');
  } else place.comment = [heading, place.comment].filter(Boolean).join('\n').trimEnd();
}

function merged(document: Document, known: unknown, next: Node): Node {
  const says = (node: unknown, other: unknown) =>
    isNode(node) && isNode(other) && isDeepStrictEqual(node.toJS(document), other.toJS(document));
  if (isNode(known) && says(known, next)) return known;
  if (isMap(known) && isMap(next)) {
    mergeFields(document, known, next);
    return known;
  }
  if (isSeq(known) && isSeq(next)) {
    const { items } = known;
    known.items = next.items.map((item, index) =>
      items.length === next.items.length
        ? merged(document, items[index], item as Node)
        : (items.find((other) => says(other, item)) ?? item),
    );
    return known;
  }
  if (!isScalar(known) || !isScalar(next)) return next;
  // A table of facts has 2024 as a text too.
  if (String(known.value) === String(next.value)) return known;
  next.comment = known.comment;
  next.spaceBefore = known.spaceBefore;
  if (isText(known) && isLine(next)) next.type = known.type;
  return next;
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

function isLine(node: unknown): node is Scalar<string> {
  return isText(node) && !/[\n\t]/.test(node.value);
}

function nameOf({ key }: Pick<Pair, 'key'>): string {
  return String(isScalar(key) ? key.value : key);
}
