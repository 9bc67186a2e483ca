import { randomLcg, range, shuffler } from 'd3';

/**
 * Takes a token's number in the phrase, how many experts there are and how many work, and gives those that do, in
 * order, counted from 0. An illustration: a seeded draw, the same at every build, not what the model's router chose.
 */
export function chooseExperts(token: number, experts: number, active: number): readonly number[] {
  // Seeds between 0 and 1: from whole numbers in a row the generator draws much alike.
  const shuffle = shuffler(randomLcg(1 / (token + 1)));
  return shuffle(range(experts))
    .slice(0, active)
    .sort((one, other) => one - other);
}
