/** The models, in the order of the story: the original, then the two made for China. */
export const fleetComputeModels = ['h100', 'h800', 'h20'] as const;

/** What is measured of each, a panel for every one. */
export const fleetComputeMeasures = ['tflops', 'bandwidth', 'nvlink'] as const;

/** The facts that the chart shows. */
export const fleetComputeFacts = [
  'h100-tflops',
  'h100-bandwidth',
  'h100-nvlink',
  'h800-tflops',
  'h800-bandwidth',
  'h800-nvlink',
  'h20-tflops',
  'h20-bandwidth',
  'h20-nvlink',
] as const;
