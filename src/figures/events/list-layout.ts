import { styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import type { DrawnEvent, EventsData } from './layout.ts';

const columnsOf = { wide: 2, full: 4 } as const;
const gutter = 24;

/** Events lane by lane in columns from a top edge (px) on: each its date and what happened. A lane without any is left out. */
export function layoutList(
  allLanes: EventsData['lanes'],
  events: readonly DrawnEvent[],
  top: number,
  { name, width }: SceneSize & { readonly name: keyof typeof columnsOf },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const lanes = allLanes.filter(({ id }) => events.some(({ lane }) => lane === id));
  const count = Math.min(columnsOf[name], lanes.length);
  const column = (width - gutter * (count - 1)) / count;
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < lanes.length; first += count) {
    const bottoms = lanes.slice(first, first + count).map(({ id, title }, index) => {
      const x = (index * (column + gutter) * 100) / width;
      const head = textBlock(styled([{ text: title }], 'label'), { x, top: y, width: column });
      marks.push(...head.marks);
      return events
        .filter(({ lane }) => lane === id)
        .reduce((bottom, event) => {
          const { when, title: what, id: row } = event;
          const words = textBlock(
            [...styled([{ text: `${when} ` }], 'note'), ...styled(what, 'plain')],
            { row, x, top: bottom + 4, width: column },
          );
          marks.push(...words.marks);
          return words.bottom;
        }, head.bottom);
    });
    y = Math.max(...bottoms) + 12;
  }
  return { marks, bottom: y - 8 };
}
