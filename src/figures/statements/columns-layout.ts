import { styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import type { Statement } from './layout.ts';

const columnsOf = { narrow: 1, wide: 2, full: 3 } as const satisfies Record<
  SceneSize['name'],
  number
>;

const gutter = 24;
const pad = 2;

/** Statements without a number in columns from a top edge (px) on, row by row, each under a rule. */
export function layoutColumns(
  statements: readonly Statement[],
  top: number,
  { name, width }: SceneSize,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const count = columnsOf[name];
  const column = (width - gutter * (count - 1)) / count;
  const at = (px: number) => (px / width) * 100;
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < statements.length; first += count) {
    const row = statements.slice(first, first + count);
    let bottom = y;
    for (const [index, { id, who, when, counts }] of row.entries()) {
      const x = at(index * (column + gutter));
      const words = textBlock(
        [
          ...styled(who, 'label'),
          ...styled([{ text: `, ${when}: ` }], 'note'),
          ...styled(counts, name === 'full' ? 'plain' : 'note'),
        ],
        { row: id, x, top: y + pad, width: column },
      );
      marks.push(
        { shape: 'line', look: 'rule', from: { x, y }, to: { x: x + at(column), y } },
        ...words.marks,
      );
      bottom = Math.max(bottom, words.bottom);
    }
    y = bottom + pad;
  }
  return { marks, bottom: y };
}
