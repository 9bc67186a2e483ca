import { randomLcg, range, shuffler } from 'd3';

/**
 * The cells that a word lights, by the word's number (from 1): so many of all, in order, counted from 0. An illustration: a
 * seeded draw, the same at every build.
 */
export function drawLots(word: number, all: number, lit: number): readonly number[] {
  // Seeds between 0 and 1: from whole numbers in a row the generator draws much alike.
  const shuffle = shuffler(randomLcg(1 / (word + 1)));
  return shuffle(range(all))
    .slice(0, lit)
    .sort((one, other) => one - other);
}
