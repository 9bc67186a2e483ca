/** The facts that the chart shows. */
export const costBreakdownFacts = [
  'server-capex',
  'operating-cost',
  'total-four-years',
  'luk-capex-hoppers',
  'operating-cost-hoppers',
  'ownership-years',
  'luk-tco-all-year',
  'luk-tco-hoppers-year',
  'capex-all-year',
  'capex-hoppers-year',
  'operating-cost-year',
  'operating-cost-hoppers-year',
] as const;
