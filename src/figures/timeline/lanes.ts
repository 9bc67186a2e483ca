import type { Lane } from '../../content/ledger/schema.ts';

/** The lanes from left to right: the older the events in it, the further left. */
export const laneOrder = ['machines', 'rules', 'company', 'money'] as const satisfies Lane[];

/** Where a lane's marks stand, where its leaders turn and where its words begin, all in percent. */
interface LanePlace {
  readonly dot: number;
  readonly bend: number;
  readonly words: number;
}

/** One layout: its lanes, the step between their headings (px), the room these take (px), the end of the years' rules (percent). */
interface Places {
  readonly lanes: Readonly<Record<Lane, LanePlace>>;
  readonly stair: number;
  readonly headHeight: number;
  readonly rule: number;
}

const inOneColumn = { bend: 34, words: 43 };

/** The places of both layouts. */
export const lanePlaces = {
  narrow: {
    lanes: {
      machines: { dot: 15, ...inOneColumn },
      rules: { dot: 20, ...inOneColumn },
      company: { dot: 25, ...inOneColumn },
      money: { dot: 30, ...inOneColumn },
    },
    stair: 18,
    headHeight: 96,
    rule: 34,
  },
  wide: {
    lanes: {
      machines: { dot: 6, bend: 6, words: 8 },
      rules: { dot: 31.3, bend: 31.3, words: 33.3 },
      company: { dot: 54.3, bend: 54.3, words: 56.3 },
      money: { dot: 77.3, bend: 77.3, words: 79.3 },
    },
    stair: 0,
    headHeight: 44,
    rule: 100,
  },
} as const satisfies Record<string, Places>;

/** How wide the words of an event run, in px: the same in both layouts, so that both break their lines alike. */
export const wordsWidth = 130;
