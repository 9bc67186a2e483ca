/** The facts that the chart shows. */
export const gpuFleetFacts = [
  'fleet-hopper',
  'fleet-h800',
  'fleet-h100',
  'fleet-h20',
  'v3-cluster',
  'r1-cluster',
  'h800-tflops',
  'h100-tflops',
  'h20-tflops',
  'fleet-h800-compute',
  'fleet-h100-compute',
  'fleet-h20-compute',
  'fleet-hopper-compute',
  'h20-share-chips',
  'h20-share-compute',
  'h20-to-h800-compute',
] as const;
