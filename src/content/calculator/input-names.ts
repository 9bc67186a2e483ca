// Apart from the schema, which browsers do not need.

/** The models of GPU that a fleet may be mixed of. */
export const gpuModels = ['h800', 'h100', 'h20', 'a100'] as const;

/** The inputs of the calculator, in the order in which its form asks for them: also their names in the address. */
export const inputNames = [
  'hours',
  'rate',
  'gpus',
  ...gpuModels,
  'low',
  'price',
  'high',
  'years',
  'kwh',
  'pue',
  'use',
  'other',
] as const;

/** The name of an input. */
export type InputName = (typeof inputNames)[number];
