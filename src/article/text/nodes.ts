import type {
  BlockContent,
  Heading,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  Text,
} from 'mdast';

/** Text that stands in a line. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A paragraph of what stands in a line. */
export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** Text in bold. */
export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

/** A link; the text alone where there is no address. */
export function link(value: string, url: string | undefined): PhrasingContent {
  return url ? { type: 'link', url, children: [text(value)] } : text(value);
}

/** A heading; a depth of 2 is a section's. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A list, numbered from `start` where there is one. */
export function list(entries: readonly (readonly BlockContent[])[], start?: number): BlockContent {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: entries.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [...children],
    })),
  };
}

/** A table: the headings of its columns, then its rows of cells. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): Table {
  const cell = (children: readonly PhrasingContent[]): TableCell => ({
    type: 'tableCell',
    children: [...children],
  });
  return {
    type: 'table',
    children: [
      { type: 'tableRow', children: head.map((words) => cell([text(words)])) },
      ...rows.map((cells) => ({ type: 'tableRow' as const, children: cells.map(cell) })),
    ],
  };
}
