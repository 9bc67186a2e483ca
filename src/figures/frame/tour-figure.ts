import { fillWords } from '../../language/fill-words.ts';
import type { FigureWords } from './figure-words.ts';

/**
 * Takes a figure and words and lets a reader walk from mark to mark, by arrow keys, by touch or by the two buttons of
 * the strip below: the mark stands out and its row of the table is read out. Escape ends it.
 */
export function tourFigure(figure: HTMLElement, words: FigureWords['script']): void {
  const plots = figure.querySelector<HTMLElement>('.figure-plots');
  const table = figure.querySelector('table');
  if (!plots || !table) return;
  let current: string | undefined;

  const strip = document.createElement('div');
  strip.className = 'figure-tour';
  strip.hidden = true;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const step = (label: string, sign: string, by: number) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = label;
    button.textContent = sign;
    button.addEventListener('click', () => go(by));
    return button;
  };
  strip.append(step(words.previous, '←', -1), text, step(words.next, '→', 1));
  plots.append(strip);
  plots.tabIndex = 0;
  plots.setAttribute('role', 'group');
  plots.ariaLabel = words.tour;

  const marks = () =>
    [...plots.querySelectorAll<Mark>('[data-mark]')].filter((mark) => mark.checkVisibility());
  // The keys of the rows that have a mark in sight, in the order of the table.
  const rows = () => {
    const drawn = new Set(marks().map(rowOf));
    return keysOf(table).filter((key) => drawn.has(key));
  };

  const show = (row: string | undefined) => {
    current = row;
    plots.classList.toggle('touring', row !== undefined);
    strip.hidden = row === undefined;
    for (const mark of marks()) mark.classList.toggle('current', rowOf(mark) === row);
    if (row === undefined) return;
    const all = rows();
    const place = fillWords(words.place, { number: all.indexOf(row) + 1, count: all.length });
    const [name, told] = readRow(table, row);
    const heading = document.createElement('strong');
    heading.textContent = `${place}: ${name}.`;
    text.replaceChildren(heading, ` ${told}`);
  };

  function go(by: number): void {
    const all = rows();
    if (all.length === 0) return;
    const at = current === undefined ? -1 : all.indexOf(current);
    const next = at === -1 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
    show(all[next]);
  }

  plots.addEventListener('keydown', (event) => {
    const all = rows();
    const moves: Record<string, () => void> = {
      ArrowRight: () => go(1),
      ArrowDown: () => go(1),
      ArrowLeft: () => go(-1),
      ArrowUp: () => go(-1),
      Home: () => show(all[0]),
      End: () => show(all.at(-1)),
      Escape: () => show(undefined),
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && current === undefined) return;
    event.preventDefault();
    move();
  });
  plots.addEventListener('click', ({ target, clientX, clientY }) => {
    if (!(target instanceof Element) || strip.contains(target) || target.closest('a, summary'))
      return;
    const near = nearest(marks(), clientX, clientY);
    show(near === undefined || near === current ? undefined : near);
  });
  // Another view, another layout: the marks of the tour may be gone.
  figure.addEventListener('input', () => show(undefined));
}

type Mark = SVGElement | HTMLElement;

/** The key of a mark's row. */
function rowOf({ dataset }: Mark): string {
  return dataset['mark'] ?? '';
}

function keysOf(table: HTMLTableElement): readonly string[] {
  return [...table.querySelectorAll<HTMLElement>('[data-row]')].map(
    ({ dataset }) => dataset['row'] ?? '',
  );
}

/** The row of the mark under a point, or within a finger's width (24 px) of it. */
function nearest(marks: readonly Mark[], x: number, y: number): string | undefined {
  const [best] = marks
    .map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return {
        row: rowOf(mark),
        distance: Math.hypot(across, down),
        size: (right - left) * (bottom - top),
      };
    })
    .filter(({ distance }) => distance <= 24)
    .sort((a, b) => a.distance - b.distance || a.size - b.size);
  return best?.row;
}

/** The heading of a row of a figure's table, and its cells, each with the heading of its column. */
function readRow(table: HTMLTableElement, key: string): readonly [string, string] {
  const words = (cell: Element | undefined) => cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(words);
  const row = table.querySelector<HTMLTableRowElement>(`[data-row="${key}"]`);
  const [name = '', ...cells] = [...(row?.cells ?? [])].map(words);
  const told = cells.flatMap((cell, index) =>
    cell === '' || cell === '–' ? [] : [`${heads[index + 1] ?? ''}: ${cell}`],
  );
  return [name, told.map((text) => text.replace(/\.$/, '')).join(' · ')];
}
