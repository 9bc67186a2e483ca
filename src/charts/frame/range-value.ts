import { writeText } from './write-text.ts';

/** Takes a slider of RangeControl.astro and gives the number it stands at, as the address writes it. */
export function readRange(input: HTMLInputElement): number {
  return Number(stopsOf(input)[Number(input.value)]);
}

/** Takes a slider and a value as the address writes it and moves the slider there; to its default where it has no such stop. */
export function setRange(input: HTMLInputElement, value: string): void {
  const stop = stopsOf(input).indexOf(value);
  input.value = stop < 0 ? input.defaultValue : String(stop);
}

/** Takes a figure and a name and gives its slider of that name; throws a plain Error where there is none. */
export function findRange(figure: HTMLElement, name: string): HTMLInputElement {
  const input = figure.querySelector<HTMLInputElement>(`input[type="range"][name="${name}"]`);
  if (!input) throw new Error(`the figure ${figure.id} has no slider "${name}"`);
  return input;
}

/** Takes a slider, what is written beside it and its value in words, and says both. */
export function sayRange(input: HTMLInputElement, output: string, valueText = output): void {
  input.setAttribute('aria-valuetext', valueText);
  const [said] = input.labels?.[0]?.parentElement?.getElementsByTagName('output') ?? [];
  writeText(said ?? null, output);
}

function stopsOf(input: HTMLInputElement): readonly string[] {
  return (input.dataset['stops'] ?? '').split(' ');
}
