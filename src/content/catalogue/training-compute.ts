/** A panel's facts are of one unit, of one method, on a scale of their own: they are never drawn on another's. */
export const trainingComputePanels = {
  hours: ['v3-run-hours', 'llama-hours'],
  flop: ['gflop-v2', 'gflop-v3', 'gflop-qwen', 'gflop-llama'],
  cloud: ['gpt4-cost-cloud', 'llama-cost-cloud', 'gemini-cost-cloud', 'grok3-cost-cloud'],
  amortised: [
    'sonnet-cost-amortised',
    'gemini-cost-amortised',
    'gpt4-cost-amortised',
    'llama-cost-amortised',
    'grok3-cost-amortised',
    'gpt45-cost-amortised',
  ],
} as const;

/** The name of a panel. */
export type PanelName = keyof typeof trainingComputePanels;

/** The two views and the panels that stand side by side in each. */
export const trainingComputeViews = {
  work: ['hours', 'flop'],
  estimates: ['cloud', 'amortised'],
} as const satisfies Record<string, readonly PanelName[]>;

/** All facts drawn, in the order of the table's rows. */
export const drawnFacts = Object.values(trainingComputePanels).flat();

/** The facts that are written beside the bars and not drawn. */
export const writtenFacts = [
  'llama-to-v3',
  'gflop-llama-to-v3',
  'gflop-qwen-to-v3',
  'parameters-active',
] as const;

/** The facts that the chart shows. */
export const trainingComputeFacts = [...drawnFacts, ...writtenFacts] as const;
