import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';

/** How far the parts of a whole may miss it: what rounding leaves. */
const tolerance = 0.005;

/** A fault, at a path of the figure's file, where parts are not in their whole's unit or do not make it. */
export function wholeFaults(
  parts: readonly Fact[],
  whole: Fact,
  path: ContentFault['path'],
): readonly ContentFault[] {
  const other = parts.find(({ unit }) => unit !== whole.unit);
  if (other) {
    const message = `names the fact "${whole.id}", which is in ${whole.unit}, but its part "${other.id}" is in ${other.unit}`;
    return [{ path, message }];
  }
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - whole.value) <= tolerance * whole.value) return [];
  const written = parts.map(({ value }) => plainNumber(value)).join(' + ');
  const message = `names the fact "${whole.id}", but ${written} is not ${plainNumber(whole.value)}: the parts must make the whole`;
  return [{ path, message }];
}

/** A value as a message about content writes it. */
export function plainNumber(value: number): string {
  return value.toLocaleString('en');
}
