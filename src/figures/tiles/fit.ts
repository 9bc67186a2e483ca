import { writeAmount, writeNumber, type NumberWords } from '../../content/numbers/write-number.ts';
import type { Unit } from '../../content/ledger/units.ts';
import type { Run } from '../frame/figure-data.ts';

/** A row: how many things fit at a stop of 1; at any other, as many times fewer. */
export interface TileRow {
  /** The id of the fact that says what one thing takes. */
  readonly id: string;
  readonly fitAtOne: number;
  readonly hypothetical: boolean;
  readonly label: readonly Run[];
  readonly note: readonly Run[];
  /** What one thing takes, and how that is reckoned, in words. */
  readonly takes: Run;
  readonly sum: string;
}

/** All that is drawn and tabulated, in one language: plain data, which the browser takes along. */
export interface TilesData {
  readonly rows: readonly TileRow[];
  readonly room: {
    readonly label: readonly Run[];
    readonly amount: number;
    readonly unit: Unit;
    readonly counted: Unit;
    readonly over: string;
  };
  readonly control: {
    readonly id: string;
    readonly label: string;
    readonly unit: Unit;
    readonly stops: readonly number[];
    readonly each: number;
    readonly suffix: string;
    readonly start: number;
  };
  readonly words: {
    readonly what: string;
    readonly sum: string;
    readonly amount: string;
    readonly fits: string;
    readonly room: string;
    readonly takes: string;
    /** With {{amount}}. */
    readonly each: string;
  };
  readonly numbers: NumberWords;
}

/** How many things fit at a stop. */
export function fitsAt({ fitAtOne }: Pick<TileRow, 'fitAtOne'>, stop: number): number {
  return fitAtOne / stop;
}

/** A count in words: one decimal at most, three digits at most, two below one. */
export function fitText(fits: number, { numbers }: TilesData): string {
  const digits = fits < 10 ? 2 : 3;
  return writeNumber(fits, 'element', numbers, { digits, spelled: false });
}

/** What one thing takes of the room at a stop, in the room's unit: "9.21 GB". */
export function eachText(row: TileRow, stop: number, { room, numbers }: TilesData): string {
  const amount = room.amount / fitsAt(row, stop);
  return writeAmount(amount, room.unit, numbers, { digits: 3, spelled: false });
}

/** Where not one fits, in how many rooms it would: "a single one would fill 6.5 GPUs". */
export function overText(row: TileRow, stop: number, { room, numbers }: TilesData): string {
  const rooms = 1 / fitsAt(row, stop);
  const digits = rooms < 10 ? 2 : 3;
  return `${room.over} ${writeAmount(rooms, room.counted, numbers, { digits, spelled: false })}`;
}

/** What the control says at a stop: "131,072 tokens". */
export function stopText(stop: number, { control, numbers }: TilesData): string {
  return writeAmount(stop * control.each, control.unit, numbers, { spelled: false });
}
