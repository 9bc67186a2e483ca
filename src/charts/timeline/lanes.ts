import type { Lane } from '../../ledger/schema.ts';

/** The lanes from left to right: the older the events in it, the further left. */
export const laneOrder = ['machines', 'rules', 'company', 'money'] as const satisfies Lane[];

/** Where a lane's marks stand, where its leaders turn, where its words begin and how wide they run, all in percent. */
interface LanePlace {
  readonly dot: number;
  readonly bend: number;
  readonly words: number;
  readonly width: number;
}

/** Each layout's lanes, the step between their headings (px), the room these take (px) and the years' rules (percent). */
export const lanePlaces = {
  narrow: {
    lanes: {
      machines: { dot: 15, bend: 33, words: 42, width: 58 },
      rules: { dot: 20, bend: 33, words: 42, width: 58 },
      company: { dot: 25, bend: 33, words: 42, width: 58 },
      money: { dot: 30, bend: 33, words: 42, width: 58 },
    },
    stair: 18,
    headHeight: 96,
    rule: 33,
  },
  wide: {
    lanes: {
      machines: { dot: 7.5, bend: 7.5, words: 10, width: 20 },
      rules: { dot: 31.5, bend: 31.5, words: 34, width: 18.5 },
      company: { dot: 54, bend: 54, words: 56.5, width: 18.5 },
      money: { dot: 76.5, bend: 76.5, words: 79, width: 21 },
    },
    stair: 0,
    headHeight: 44,
    rule: 100,
  },
} as const satisfies Record<
  string,
  {
    lanes: Record<Lane, LanePlace>;
    stair: number;
    headHeight: number;
    rule: number;
  }
>;
