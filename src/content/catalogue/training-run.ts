/** The rows of the chart, in order: GPU-hours and reported cost of V3's stages, of their sum, and of R1's stage. */
export const trainingRunRows = [
  { hours: 'v3-pretraining-hours', cost: 'v3-pretraining-cost' },
  { hours: 'v3-context-hours', cost: 'v3-context-cost' },
  { hours: 'v3-posttraining-hours', cost: 'v3-posttraining-cost' },
  { hours: 'v3-run-hours', cost: 'v3-run-cost' },
  { hours: 'r1-stage-hours', cost: 'r1-stage-cost' },
] as const;

/** The facts that the chart shows. */
export const trainingRunFacts = [
  ...trainingRunRows.flatMap(({ hours, cost }) => [hours, cost]),
  'rental-price',
  'v3-pretraining-share',
] as const;
