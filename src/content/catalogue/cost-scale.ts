/** The facts that the chart shows, in the order of its bars. */
export const costScaleFacts = [
  'r1-stage-cost',
  'v3-run-cost',
  'gpu-investment',
  'operating-cost',
  'server-capex',
] as const;
