import type { CalculatorFile } from '../../content/calculator/calculator-schema.ts';
import { gpuModels, inputNames, type InputName } from '../../content/calculator/input-names.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { fields } from './fields.ts';
import { calculate, type Inputs, type Watts } from './model.ts';

/** The watts of each model at full load. */
export function wattsOf({ watts }: CalculatorFile, fact: (id: string) => Fact): Watts {
  return Object.fromEntries(
    gpuModels.map((model) => [model, fact(watts[model].fact).value]),
  ) as unknown as Watts;
}

/**
 * The inputs of every example by its id. What operation costs besides energy is what a published cost of operation leaves
 * when the modelled energy is taken off, in whole US$ per GPU and year.
 */
export function presetsOf(
  file: CalculatorFile,
  fact: (id: string) => Fact,
): ReadonlyMap<string, Inputs> {
  const watts = wattsOf(file, fact);
  const written = (name: InputName, value: number) =>
    Number(value.toFixed(fields.find((field) => field.name === name)?.decimals ?? 10));
  const opening = Object.fromEntries(
    inputNames.map((name) => [name, written(name, fact(file.inputs[name].fact).value)]),
  ) as unknown as Inputs;
  const inputsOf = (id: string | undefined): Inputs => {
    const preset = file.presets.find((each) => each.id === id);
    if (!preset) return { ...opening, other: 0 };
    const own = Object.entries(preset.values).map(([name, value]) => {
      const number = typeof value === 'number' ? value : fact(value.fact).value;
      return [name, written(name as InputName, number)];
    });
    const inputs = { ...inputsOf(preset.like), ...(Object.fromEntries(own) as Partial<Inputs>) };
    if (!preset.operation) return inputs;
    const { energy } = calculate(inputs, watts);
    const rest = (fact(preset.operation.fact).value - energy.middle) / inputs.gpus;
    return { ...inputs, other: Math.round(rest) };
  };
  return new Map(file.presets.map(({ id }) => [id, inputsOf(id)]));
}
