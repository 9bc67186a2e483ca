import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../ledger/problem.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { figuresOf, readOutline } from './outline.ts';

const read = (text: string) => readOutline(contentFolder({ 'x/en.mdx': text }), 'x/en.mdx');

const page = `---
path: x
title: A title
---

## The money { #money }

It cost <Fact id="cost" /> in 2025.

<Chart id="cost-scale" />
`;

describe('the outline of a page', () => {
  it('lists sections, tags with their section, and charts', () => {
    const outline = read(page);
    expect(outline.sections).toEqual([{ id: 'money', title: 'The money', formerly: [], line: 6 }]);
    expect(outline.tags).toEqual([
      { name: 'Fact', attributes: { id: 'cost' }, section: 'money', line: 8, column: 9 },
      { name: 'Chart', attributes: { id: 'cost-scale' }, section: 'money', line: 10, column: 1 },
    ]);
    expect(figuresOf(outline)).toEqual(['cost-scale']);
  });

  it('knows the line of each frontmatter field', () => {
    const { frontmatter, frontmatterLines } = read(page);
    expect(frontmatter).toEqual({ path: 'x', title: 'A title' });
    expect([...frontmatterLines]).toEqual([
      ['path', 2],
      ['title', 3],
    ]);
  });

  it('counts words as a reader meets them: a fact is two, a tag without words none', () => {
    expect(read(page).words).toBe('The money It cost in 2025'.split(' ').length + 2);
  });

  it('is parsed once for all who ask, and again when an editor has changed the text', () => {
    const root = contentFolder({ 'x/en.mdx': page });
    const first = readOutline(root, 'x/en.mdx');
    expect(readOutline(root, 'x/en.mdx')).toBe(first);
    writeFileSync(`${root}/x/en.mdx`, page.replace('The money', 'The bill'));
    expect(readOutline(root, 'x/en.mdx').sections[0]?.title).toBe('The bill');
  });
});

describe('a page that cannot be read is told, not thrown', () => {
  it.each([
    ['an unclosed tag', '## A { #a }\n\nIt <Claim id="C1">was cheap.\n', 'content/x/en.mdx:3:'],
    ['a brace left open', '## A { #a }\n\nIt cost {cost.\n', 'content/x/en.mdx:3:'],
    [
      'a heading without an id',
      'Text.\n\n## The money\n',
      'content/x/en.mdx:3:1  the heading "The money" has no section id: write ## The money { #its-id }',
    ],
  ])('%s', (_, text, message) => {
    const problems = read(text).problems.map(describeProblem);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  it('a missing file', () => {
    const { problems } = readOutline(contentFolder(), 'x/pt.mdx');
    expect(problems.map(describeProblem)).toEqual(['content/x/pt.mdx  is missing: create it']);
  });
});
