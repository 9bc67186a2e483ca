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

/** Takes a text and gives it as a node of Markdown. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Takes what stands in a line and gives it as a paragraph. */
export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** Takes a text and gives it in bold. */
export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

/** Takes a text and an address; gives the link, or the text alone where there is no address. */
export function link(value: string, url: string | undefined): PhrasingContent {
  return url ? { type: 'link', url, children: [text(value)] } : text(value);
}

/** Takes a rank (2, 3) and a text and gives the heading. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** Takes the entries of a list and its first number, where it is numbered; gives the list. */
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

/** Takes the headings of columns and rows of cells; gives the table. */
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
