/** The facts that the chart shows, in the order of its table. */
export const expertsFacts = [
  'experts-routed',
  'experts-active',
  'experts-shared',
  'parameters-total',
  'parameters-active',
] as const;

/** The tokens of the phrase, each a value of the switch; their words are in the locale JSON. */
export const expertsTokens = ['1', '2', '3', '4', '5', '6'] as const;
