/** The facts that the chart shows, in the order of its table. */
export const costBreakdownFacts = [
  'fleet-all',
  'ownership-years',
  'server-capex',
  'operating-cost',
  'total-four-years',
  'luk-capex-hoppers',
  'operating-cost-hoppers',
  'luk-tco-all-year',
  'capex-all-year',
  'operating-cost-year',
  'total-year',
  'luk-tco-hoppers-year',
  'capex-hoppers-year',
  'operating-cost-hoppers-year',
] as const;

/** One of them. */
export type CostBreakdownFact = (typeof costBreakdownFacts)[number];
