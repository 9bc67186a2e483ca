import { textWidth } from '../../figures/frame/measure.ts';
import { escapeText } from '../../figures/frame/save/escape-text.ts';
import type { SharePicture } from './share-frame.ts';

/** A bar of a picture: what it is, its amount in words and as a number. */
export interface Bar {
  readonly word: string;
  readonly amount: string;
  readonly value: number;
}

const [small, large] = [
  { size: 22, weight: 400 },
  { size: 26, weight: 600 },
] as const;
const gap = 20;

/** A picture of bars on one scale from zero, a row each, tinted and outlined as what we calculated is. */
export function barPicture(bars: readonly Bar[]): SharePicture {
  const most = Math.max(...bars.map(({ value }) => value));
  const words = Math.max(...bars.map(({ word }) => textWidth(word, small))) + gap;
  const amounts = Math.max(...bars.map(({ amount }) => textWidth(amount, large))) + gap;
  return {
    place: 'below',
    draw: ({ width, height }) => {
      const row = Math.min(56, height / bars.length);
      const room = width - words - amounts;
      return bars
        .map(({ word, amount, value }, index) => {
          const y = index * row;
          const long = Math.max(1, (room * value) / most);
          return `<text class="share-foot" y="${y + 26}">${escapeText(word)}</text>
<rect class="share-calculated" x="${words}" y="${y + 6}" width="${long}" height="26"/>
<text class="share-word" x="${words + long + gap}" y="${y + 28}">${escapeText(amount)}</text>`;
        })
        .join('\n');
    },
  };
}
