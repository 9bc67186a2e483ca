import { scaleLinear } from 'd3';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import type { TimeSpan } from '../frame/time.ts';
import { layoutInset } from './inset-layout.ts';
import { layoutList } from './list-layout.ts';
import { layoutStrip } from './strip-layout.ts';

/** An event as it is drawn. */
export interface DrawnEvent {
  readonly id: string;
  readonly lane: string;
  /** Whether it stands in the enlarged weeks. */
  readonly large: boolean;
  readonly time: TimeSpan;
  readonly when: string;
  readonly title: readonly Run[];
  /** The kind of its number, if it has one. */
  readonly kind?: Kind;
  readonly number?: Run;
  /** What stands before it: "about ". */
  readonly about?: string;
}

/** The lanes from top to bottom, the enlarged weeks and the events in the order of time. */
export interface EventsData {
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  readonly inset: TimeSpan;
  readonly events: readonly DrawnEvent[];
  /** On phones, in place of the list: how many events more the table has. */
  readonly others: string;
}

/*
 *  Machines  ▬▬ ▬▬           ●  ●          a strip of years, a lane a sort of event
 *  Rules           ●    ●  ▒    ●
 *            2020 2021 2022▒2023
 *            ┌────────────┘ └──────────┐   its marked weeks, enlarged
 *            ●                 ●  ● ●  │
 *  Machines          Rules             …   the others as a list, lane by lane
 */
/** Years as a strip, a few weeks of them enlarged, the events of other times as a list: on phones it is long, and the table's. */
export function layoutEvents({ lanes, inset, events, others }: EventsData, size: SceneSize): Scene {
  const marks: Mark[] = [];
  const strip = layoutStrip({ lanes, inset, events }, size);
  const { from, to, bottom: top } = strip;
  const large = layoutInset(
    events.filter((event) => event.large),
    scaleLinear([inset.start, inset.end], [0, 100]),
    top + widening,
    size,
  );
  marks.push(
    // The marked weeks widen into the panel below.
    {
      shape: 'path',
      look: 'ground',
      x: 0,
      y: top,
      width: 100,
      height: large.bottom - top,
      box: [100, large.bottom - top],
      d: `M${round(from)} 0L${round(to)} 0L100 ${widening}V${large.bottom - top}H0V${widening}Z`,
    },
    ...strip.marks,
    ...large.marks,
  );
  const rest = events.filter((event) => !event.large);
  const list =
    size.name === 'narrow'
      ? moreInTable(rest.length > 0 ? others : '', large.bottom, size)
      : layoutList(lanes, rest, large.bottom + 18, { ...size, name: size.name });
  marks.push(...list.marks);
  return { bands: [{ height: list.bottom, marks }] };
}

function moreInTable(others: string, bottom: number, { width }: SceneSize) {
  const words = styled(others ? [{ text: others }] : [], 'note');
  return textBlock(words, { annotation: true, x: 0, top: bottom + 8, width });
}

// How far down the marked weeks take to be as wide as the drawing, in px.
const widening = 18;

function round(value: number): number {
  return Number(value.toFixed(2));
}
