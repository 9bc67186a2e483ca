/** Takes a number in percent and gives it as an attribute, to a twentieth of a pixel: "34.81%". */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
