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

  test('saved without an edit keeps every byte', async () => {
    expect(await editText(file, original, [])).toBe(original);
    const edits = blocks.map(({ text: before }, block) => ({
      language: 'pt' as const,
      block,
      before,
      after: before,
    }));
    expect(await editText(file, original, edits)).toBe(original);
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

async function edited(block: number, after: string, source = text): Promise<string> {
  const before = cutText(source).blocks[block]?.text ?? '';
  return editText('pt.mdx', source, [{ language: 'pt', block, before, after }]);
}

describe('an edited block', () => {
  test('changes alone', async () => {
    expect(await edited(2, '- Primeiro\n- Terceiro')).toBe(text.replace('Segundo', 'Terceiro'));
  });

  test('may become two, or none', async () => {
    expect(await edited(4, 'Antes.\n\nDepois.\n\n')).toBe(
      text.replace('Depois.', 'Antes.\n\nDepois.'),
    );
    expect(await edited(2, ' \n')).toBe(text.replace('- Primeiro\n- Segundo\n\n', ''));
  });

  test('of the header stays a list, or a yes', async () => {
    const source = '---\npath: x\nformerly: [a, b]\ndraft: true\n---\n\nUm.\n';
    const edits = [
      { language: 'pt', field: 'formerly', before: '[a, b]', after: '[a, b, c]' },
      { language: 'pt', field: 'draft', before: 'true', after: 'false' },
    ] as const;
    expect(await editText('pt.mdx', source, edits)).toBe(
      source.replace('[a, b]', '[a, b, c]').replace('draft: true', 'draft: false'),
    );
  });

  test('keeps Windows line ends', async () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(await edited(2, '- Um\n- Dois', windows)).toBe(
      windows.replace('Primeiro', 'Um').replace('Segundo', 'Dois'),
    );
  });

  test('that is another one by now is refused', async () => {
    const edit = { language: 'pt', block: 0, before: 'Outro.', after: 'Novo.' } as const;
    const other = { ...edit, block: 99 };
    await expect(editText('pt.mdx', text, [edit])).rejects.toThrow('changed by somebody else');
    await expect(editText('pt.mdx', text, [other])).rejects.toThrow('changed by somebody else');
  });
});

test('an edited field of the header changes alone, with Windows line ends too', async () => {
  const edit = { language: 'pt', field: 'title', before: 'A: b', after: 'A: c' } as const;
  for (const source of [text, text.replaceAll('\n', '\r\n')]) {
    expect(await editText('pt.mdx', source, [edit])).toBe(source.replace('A: b', 'A: c'));
  }
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
