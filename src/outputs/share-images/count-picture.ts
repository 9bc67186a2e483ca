import { escapeText } from '../../figures/frame/save/escape-text.ts';
import type { SharePicture } from './share-frame.ts';

/** A row of a picture that counts: its word, how many, and the class of a mark. */
export interface CountedRow {
  readonly word: string;
  readonly count: number;
  readonly mark: string;
}

/** Height of a row's words in px, and the space below the row. */
const [words, gap] = [46, 26];

/** A picture with a dot for each thing counted. `patterns` are those that the marks of the rows need. */
export function countPicture(rows: readonly CountedRow[], patterns = ''): SharePicture {
  return {
    place: 'beside',
    draw: ({ width, height }) => {
      const pitch = largestPitch(rows, width, height);
      const columns = Math.floor(width / pitch);
      let y = 0;
      const drawn = rows.map(({ word, count, mark }) => {
        const label = `<text class="share-word" y="${y + 26}">${escapeText(word)}: ${count}</text>`;
        const dots = Array.from({ length: count }, (_, index) => {
          const x = ((index % columns) + 0.5) * pitch;
          const dotY = y + words + (Math.floor(index / columns) + 0.5) * pitch;
          return `<circle class="${mark}" cx="${x}" cy="${dotY}" r="${pitch * 0.36}"/>`;
        });
        y += words + Math.ceil(count / columns) * pitch + gap;
        return label + dots.join('');
      });
      return patterns + drawn.join('\n');
    },
  };
}

function largestPitch(rows: readonly CountedRow[], width: number, height: number): number {
  for (let pitch = 44; pitch > 10; pitch -= 1) {
    const columns = Math.floor(width / pitch);
    const lines = rows.reduce((sum, { count }) => sum + Math.ceil(count / columns), 0);
    if (rows.length * (words + gap) - gap + lines * pitch <= height) return pitch;
  }
  return 10;
}
