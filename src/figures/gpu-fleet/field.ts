/** The whole fleet as a field of dots, one for each GPU: 400 × 125 and 200 × 250 are 50,000 both. */
export const fields = {
  narrow: { columns: 200, rows: 250 },
  wide: { columns: 400, rows: 125 },
} as const;

/** The clusters that are lit in it: 64 × 32 dots are 2,048, 32 × 16 are 512. */
export const clusterShapes = {
  'v3-cluster': { columns: 64, rows: 32 },
  'r1-cluster': { columns: 32, rows: 16 },
} as const;
