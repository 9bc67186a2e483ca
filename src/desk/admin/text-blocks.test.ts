import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alignTexts, cutText, editText } from './text-blocks.ts';

const text = `---
path: x
title: "A: b" # kept
---

Um <Fact id="a" />.

## Dinheiro { #money }

- Primeiro
- Segundo

<Aside date="2025">

Depois.

</Aside>
`;

describe.each(globSync('{,e2e/fixtures/}content/*/*.mdx'))('%s', (file) => {
  const original = readFileSync(file, 'utf8');
  const { blocks, fields } = cutText(original);

  test('saved without an edit keeps every byte', () => {
    expect(editText(original, [])).toBe(original);
    const edits = blocks.map(({ text: before }, block) => ({
      language: 'pt' as const,
      block,
      before,
      after: before,
    }));
    expect(editText(original, edits)).toBe(original);
  });

  test('has every word in a block or in the header', () => {
    const shown = [...fields.values(), ...blocks.map((block) => block.text)].join('\n');
    const words = (all: string) =>
      all
        .replace(/^\w+: |["\n]|^---$/gm, ' ')
        .split(/\s+/)
        .filter(Boolean);
    expect(words(shown).toSorted()).toEqual(words(original).toSorted());
  });
});

function edited(block: number, after: string, source = text): string {
  const before = cutText(source).blocks[block]?.text ?? '';
  return editText(source, [{ language: 'pt', block, before, after }]);
}

describe('an edited block', () => {
  test('changes alone', () => {
    expect(edited(2, '- Primeiro\n- Terceiro')).toBe(text.replace('Segundo', 'Terceiro'));
  });

  test('may become two, or none', () => {
    expect(edited(4, 'Antes.\n\nDepois.\n\n')).toBe(text.replace('Depois.', 'Antes.\n\nDepois.'));
    expect(edited(2, ' \n')).toBe(text.replace('- Primeiro\n- Segundo\n\n', ''));
  });

  test('keeps Windows line ends', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(edited(2, '- Um\n- Dois', windows)).toBe(
      windows.replace('Primeiro', 'Um').replace('Segundo', 'Dois'),
    );
  });

  test('that is another one by now is refused', () => {
    const edit = { language: 'pt', block: 0, before: 'Outro.', after: 'Novo.' } as const;
    expect(() => editText(text, [edit])).toThrow('changed by somebody else');
    expect(() => editText(text, [{ ...edit, block: 99 }])).toThrow('changed by somebody else');
  });
});

test('an edited field of the header changes alone', () => {
  const edit = { language: 'pt', field: 'title', before: 'A: b', after: 'A: c' } as const;
  expect(editText(text, [edit])).toBe(text.replace('A: b', 'A: c'));
});

test('twins stand side by side, a block of one language stands alone', () => {
  const inEnglish = text.replace('Um <', 'Only here.\n\nOne <').replace('Dinheiro', 'Money');
  const rows = alignTexts(
    new Map([
      ['pt', cutText(text)],
      ['en', cutText(inEnglish)],
    ]),
  );
  const sides = rows.map(({ blocks }) => [blocks.pt?.text, blocks.en?.text]);
  expect(sides.slice(0, 3)).toEqual([
    [undefined, 'Only here.'],
    ['Um <Fact id="a" />.', 'One <Fact id="a" />.'],
    ['## Dinheiro { #money }', '## Money { #money }'],
  ]);
});
