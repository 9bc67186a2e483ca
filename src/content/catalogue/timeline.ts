/** The facts that the events print; a test holds them against events.yaml. */
export const timelineFacts = [
  'highflyer-cluster-1',
  'highflyer-cluster-1-cny',
  'highflyer-cluster-2',
  'highflyer-cluster-2-cny',
  'v3-run-cost',
  'nvidia-fall-usd',
  'fleet-hopper',
  'h20-charge',
  'r1-stage-cost',
  'funding-2026-usd',
] as const;
