import { expect, it } from 'vitest';
import { pathFrom } from './explainer.ts';

it.each([
  ['A energia dos data centers: quanto, e de quê?', 'a-energia-dos-data-centers-quanto-e-de-que'],
  ['50,000 GPUs, counted', 'gpus-counted'],
])('the title "%s" makes the address %s', (title, path) => {
  expect(pathFrom(title)).toBe(path);
});
