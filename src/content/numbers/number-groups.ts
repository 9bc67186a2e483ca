import type { Fact } from '../ledger/fact.ts';
import type { Unit } from '../ledger/units.ts';

/** What numbers may be sizes of, in the order in which a list has them. */
export const quantities = [
  'money',
  'machines',
  'computing',
  'memory',
  'models',
  'energy',
  'time',
  'people',
  'comparisons',
] as const;

export type Quantity = (typeof quantities)[number];

// In the order of the lists of a group.
const quantityOf: Readonly<Record<Unit, Quantity>> = {
  usd: 'money',
  'usd-per-year': 'money',
  'usd-per-gpu-hour': 'money',
  'usd-per-kilowatt-hour': 'money',
  cny: 'money',
  'cny-per-usd': 'money',
  gpu: 'machines',
  node: 'machines',
  'gpu-hour': 'computing',
  'gpu-hour-per-token': 'computing',
  eflops: 'computing',
  tflops: 'computing',
  'gflop-per-token': 'computing',
  flop: 'computing',
  gigabyte: 'memory',
  byte: 'memory',
  'byte-per-token': 'memory',
  'byte-per-element': 'memory',
  'bit-per-element': 'memory',
  'tb-per-second': 'memory',
  'gb-per-second': 'memory',
  parameter: 'models',
  token: 'models',
  expert: 'models',
  layer: 'models',
  head: 'models',
  dimension: 'models',
  element: 'models',
  'kilowatt-hour': 'energy',
  watt: 'energy',
  year: 'time',
  month: 'time',
  day: 'time',
  hour: 'time',
  person: 'people',
  times: 'comparisons',
  percent: 'comparisons',
};

const steps = [
  { name: 'trillion', from: 1e12 },
  { name: 'billion', from: 1e9 },
  { name: 'million', from: 1e6 },
  { name: 'thousand', from: 1e3 },
  { name: 'below', from: -Infinity },
] as const;

/** How large the numbers of a list are: millions, thousands, or less. */
export type Step = (typeof steps)[number]['name'];

/** Numbers of one unit, largest first; a long list is parted by steps. */
export interface NumberList<Entry> {
  readonly unit: Unit;
  readonly step?: Step;
  readonly entries: readonly Entry[];
}

// A list longer than this is parted.
const longest = 24;

/** Numbers by what they are sizes of, then by unit, largest first. */
export function numberGroups<Entry extends { readonly fact: Fact }>(
  entries: readonly Entry[],
): readonly { readonly quantity: Quantity; readonly lists: readonly NumberList<Entry>[] }[] {
  const units = Object.keys(quantityOf) as Unit[];
  return quantities
    .map((quantity) => ({
      quantity,
      lists: units
        .filter((unit) => quantityOf[unit] === quantity)
        .flatMap((unit) => listsOf(unit, entries)),
    }))
    .filter(({ lists }) => lists.length > 0);
}

function listsOf<Entry extends { readonly fact: Fact }>(
  unit: Unit,
  all: readonly Entry[],
): readonly NumberList<Entry>[] {
  const entries = all
    .filter(({ fact }) => fact.unit === unit)
    .sort((one, other) => other.fact.value - one.fact.value);
  if (entries.length === 0) return [];
  if (entries.length <= longest) return [{ unit, entries }];
  const stepOf = ({ fact }: Entry) => steps.find(({ from }) => fact.value >= from)?.name ?? 'below';
  return steps
    .map(({ name }) => ({
      unit,
      step: name,
      entries: entries.filter((entry) => stepOf(entry) === name),
    }))
    .filter((list) => list.entries.length > 0);
}
