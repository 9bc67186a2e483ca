import type { PhrasingContent } from 'mdast';
import { text } from './nodes.ts';

// GFM makes links of "https://…", "www.…" and "ana@example.org", escaped or not; of nothing in code.
const bareAddress = /((?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+|[^\s@]+@[^\s@]+)/i;

/** One line that somebody typed, as text of a Markdown file: addresses stand there as code, so that none becomes a link. */
export function typedText(line: string): PhrasingContent[] {
  return line
    .split(bareAddress)
    .map((part, index): PhrasingContent =>
      index % 2 === 0 ? text(part) : { type: 'inlineCode', value: part },
    )
    .filter((part) => part.type !== 'text' || part.value !== '');
}
