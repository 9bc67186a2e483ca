import { escapeText } from '../../figures/frame/save/escape-text.ts';
import { textWidth } from '../../figures/frame/measure.ts';
import type { SharePicture } from './share-frame.ts';

const line = 45;
const style = { size: 26, weight: 600 } as const;

/** As many of the words as fit, one below the other. */
export function wordPicture(words: readonly string[]): SharePicture {
  return {
    place: 'beside',
    draw: ({ width, height }) => {
      const fitting = words.filter((word) => textWidth(word, style) <= width);
      return fitting
        .slice(0, Math.floor(height / line))
        .map((word, index) => {
          const y = index * line;
          return `<text class="share-word" y="${y + 28}">${escapeText(word)}</text><path class="share-line" d="M0 ${y + 41}h${width}"/>`;
        })
        .join('\n');
    },
  };
}
