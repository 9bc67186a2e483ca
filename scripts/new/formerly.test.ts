import { expect, it } from 'vitest';
import { inHeader, withFormerly, withSectionId } from './formerly.ts';

const path = /(?<=^path:.*\r?\n)/m;

it.each([
  ['none yet', 'path: a\ntitle: "T: x" # why\n', 'path: a\nformerly: [a]\ntitle: "T: x" # why\n'],
  ['some', 'path: b\nformerly: [a]\ntitle: T\n', 'path: b\nformerly: [a, b]\ntitle: T\n'],
  [
    'a list over several lines',
    'path: b\nformerly:\n  - a\n  - z\ntitle: T\n',
    'path: b\nformerly: [a, z, b]\ntitle: T\n',
  ],
  ['it, and goes back to it', 'path: b\nformerly: [c]\n', 'path: b\nformerly: [b]\n'],
  [
    'it in a file of Windows',
    'path: b\r\ntitle: T\r\n',
    'path: b\r\nformerly: [b]\r\ntitle: T\r\n',
  ],
])('a page keeps its old address where "formerly" has %s', (_, yaml, expected) => {
  const old = yaml.charAt(6);
  expect(withFormerly(yaml, old, 'c', path)).toBe(expected);
});

it.each([
  ['## Title { #old }', '## Title { #new formerly=old }'],
  ['## A · B {#old formerly=older}', '## A · B { #new formerly="older old" }'],
  ['## Title { #old formerly="new" }', '## Title { #new formerly=old }'],
  ['## Title { #older }', '## Title { #older }'],
])('the heading %s becomes %s', (heading, expected) => {
  expect(withSectionId(`a\n\n${heading}\n\n#old\n`, 'old', 'new')).toBe(
    `a\n\n${expected}\n\n#old\n`,
  );
});

it.each([
  ['---\npath: a\n---\n\n---\npath: a\n', '---\npath: b\n---\n\n---\npath: a\n'],
  ['---\r\npath: a\r\n---\r\npath: a\r\n', '---\r\npath: b\r\n---\r\npath: a\r\n'],
])('of a text the header alone is changed: %j', (text, changed) => {
  expect(inHeader(text, (header) => header.replaceAll('path: a', 'path: b'))).toBe(changed);
});
