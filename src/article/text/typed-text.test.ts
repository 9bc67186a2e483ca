import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { typedText } from './typed-text.ts';

it.each([
  ['Veja https://evil.example/a?b=c.', 'Veja `https://evil.example/a?b=c.`'],
  ['www.evil.example', '`www.evil.example`'],
  ['HTTP://EVIL.EXAMPLE e ana@example.org', '`HTTP://EVIL.EXAMPLE` e `ana@example.org`'],
  ['mailto:ana@example.org!', '`mailto:ana@example.org!`'],
  ['https://evil.example/`a`', '`` https://evil.example/`a` ``'],
  ['[x](https://evil.example)', '\\[x]\\(`https://evil.example)`'],
  ['10% @ 2', '10% @ 2'],
])('what somebody typed, %s, is in Markdown the same words and no link', (line, written) => {
  const children = typedText(line);
  expect(toString(children)).toBe(line);
  const extensions = [gfmToMarkdown()];
  expect(toMarkdown({ type: 'paragraph', children }, { extensions })).toBe(`${written}\n`);
});
