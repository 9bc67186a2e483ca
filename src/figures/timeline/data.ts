import type { Size } from '../frame/sizes.ts';
import type { TextRun } from '../frame/runs.ts';
import type { ToldEvent } from './events.ts';
import type { TimelineDatum } from './layout.ts';

/** Takes the events in one language and a size and gives what the chart draws. */
export function timelineData(
  events: readonly ToldEvent[],
  { name }: Size,
): readonly TimelineDatum[] {
  return events.map(({ id, lane, time, when, laneName, title, says }) => ({
    id,
    lane,
    time,
    // On phones all words stand in one column, so each names its lane.
    head: [{ text: name === 'narrow' ? `${when} · ${laneName}` : when, style: 'note' }],
    text: [
      [{ text: title, style: 'label' }],
      says.map((run): TextRun => ({ ...run, style: 'plain' })),
    ],
  }));
}
