import { escapeText } from '../../figures/frame/save/escape-text.ts';
import type { SharePicture } from './share-frame.ts';

/** A bar of a picture: what it is, its amount in words and as a number. */
export interface Bar {
  readonly word: string;
  readonly amount: string;
  readonly value: number;
}

/** A picture of bars on one scale from zero, outlined as what we calculated is. `title` says what they measure. */
export function barPicture(title: string, bars: readonly Bar[]): SharePicture {
  const most = Math.max(...bars.map(({ value }) => value));
  return {
    place: 'beside',
    draw: ({ width, height }) => {
      const top = 46;
      const row = (height - top) / bars.length;
      const drawn = bars
        .map(({ word, amount, value }, index) => {
          const y = top + index * row;
          return `<text class="share-foot" y="${y + 20}">${escapeText(word)}</text>
<text class="share-word" y="${y + 52}">${escapeText(amount)}</text>
<rect class="share-calculated" x="1" y="${y + 66}" width="${Math.max(1, ((width - 2) * value) / most)}" height="${row - 100}"/>`;
        })
        .join('\n');
      return `<text class="share-word" y="22">${escapeText(title)}</text>${drawn}`;
    },
  };
}
