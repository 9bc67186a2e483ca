/** A number with fifteen digits, all that a double can promise: 0.30000000000000004 is 0.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
