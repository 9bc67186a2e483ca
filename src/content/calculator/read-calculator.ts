import { existsSync } from 'node:fs';
import { namedIds } from '../figure-files/named-ids.ts';
import { checkNamed, type Nameable } from '../figure-files/check-named.ts';
import type { Problem } from '../ledger/problem.ts';
import { checkedBy, problemAt, readYamlFields } from '../ledger/read-yaml.ts';
import { calculatorFaults, calculatorSchema, type CalculatorFile } from './calculator-schema.ts';

/** An explainer's calculator.yaml, if it has one, and its problems; and what checks the ids it names. `root` is the content folder. */
export function readCalculator(
  root: string,
  explainer: string,
): {
  readonly calculator: CalculatorFile | undefined;
  readonly problems: readonly Problem[];
  readonly check: (nameable: Nameable) => readonly Problem[];
} {
  const name = `${explainer}/calculator.yaml`;
  const none = { calculator: undefined, check: () => [] };
  if (!existsSync(`${root}/${name}`)) return { ...none, problems: [] };
  const { value, ...file } = readYamlFields(root, name);
  if (!value) return { ...none, problems: file.problems };
  const result = checkedBy(calculatorSchema, value, file, []);
  if (!result.success) return { ...none, problems: [...file.problems, ...result.problems] };
  const { data: calculator } = result;
  const faults = calculatorFaults(calculator).map(({ path, message }) =>
    problemAt(file, path, message),
  );
  return {
    calculator,
    problems: [...file.problems, ...faults],
    check: (nameable) => checkNamed(file, explainer, calculator, nameable),
  };
}

/** The ids of the facts that a calculator names, each once. */
export function calculatorFacts(calculator: CalculatorFile): readonly string[] {
  return [...new Set(namedIds(calculator).facts.map(({ value }) => value))];
}
