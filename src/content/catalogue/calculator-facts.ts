/** The facts that the calculator opens with, compares its results with or rests its presets on. */
export const calculatorFacts = [
  ...['v3-run-hours', 'v3-run-cost', 'v3-cluster', 'rental-price', 'llama-hours'],
  ...['llama-cost-same-rent', 'fleet-all', 'fleet-hopper', 'fleet-h800', 'fleet-h100', 'fleet-h20'],
  ...['fleet-a100', 'server-capex', 'operating-cost', 'ownership-years', 'total-four-years'],
  ...['luk-capex-hoppers', 'luk-tco-hoppers-year', 'operating-cost-year'],
  ...['operating-cost-hoppers-year', 'server-price-all', 'server-price-hoppers'],
  ...['server-price-a100', 'electricity-price', 'pue', 'load', 'h800-watts', 'h100-watts'],
  ...['h20-watts', 'a100-watts'],
] as const;
