import { writeText } from './write-text.ts';

/** The numbers at which a slider stops; its own value is the place of one of them. */
export function stopsOf({ dataset }: HTMLInputElement): readonly number[] {
  return dataset['values']?.split(' ').map(Number) ?? [];
}

/** Takes a slider of RangeControl.astro and gives the number it stands at, as the address writes it. */
export function readRange(input: HTMLInputElement): number {
  return stopsOf(input)[Number(input.value)] ?? NaN;
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
