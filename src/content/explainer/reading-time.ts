import type { Outline } from './outline.ts';

/**
 * Brysbaert (2019), "How many words do we read per minute?", doi:10.1016/j.jml.2019.104047: 238 a minute for non-fiction in
 * English; his values for Portuguese are close to it.
 */
export const wordsPerMinute = 238;

/** How long a text takes to read, in whole minutes, one at least. */
export function readingMinutes({ words }: Outline): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
