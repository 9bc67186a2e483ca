import { evaluateFormula, formulaInputs, type Quantity } from './formula.ts';
import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './read-yaml.ts';
import type { FactEntry } from './schema.ts';
import { suggestion } from './suggestion.ts';
import { describeMeasures, factorOf, sameMeasures, units } from './units.ts';

type Calculated = Extract<FactEntry, { kind: 'calculated' }>;

/** The facts of facts.yaml, the calculated ones computed, and a problem for each that cannot be. */
export function computeFacts(file: YamlFile<FactEntry>): {
  facts: ReadonlyMap<string, Fact>;
  problems: readonly Problem[];
} {
  const facts = new Map<string, Fact>();
  const problems: Problem[] = [];
  for (const id of file.entries.keys()) compute(id, []);
  return { facts, problems };

  // Computes a fact and, first, those it is made of. `path` holds the ids on the way, to find circles.
  function compute(id: string, path: readonly string[]): Fact | undefined {
    const done = facts.get(id);
    const entry = file.entries.get(id);
    if (done || !entry) return done;
    if (path.includes(id)) throw new Error(`it goes in a circle: ${[...path, id].join(' → ')}`);
    const fact = entry.kind === 'calculated' ? calculated(id, entry, path) : published(id, entry);
    if (fact) facts.set(id, fact);
    return fact;
  }

  function calculated(id: string, entry: Calculated, path: readonly string[]): Fact | undefined {
    const { formula, ...rest } = entry;
    try {
      const result = evaluateFormula(formula, (input) => {
        const fact = compute(input, [...path, id]);
        if (fact) return quantityOf(fact);
        if (file.ids.has(input)) throw new BrokenInput();
        const advice = suggestion(input, file.entries.keys(), file.file);
        throw new Error(`there is no fact "${input}". ${advice}`);
      });
      const sources = formulaInputs(formula).flatMap((input) => facts.get(input)?.sources ?? []);
      const value = inUnit(result, entry);
      return { id, ...rest, formula, value, sources: [...new Set(sources)] };
    } catch (error) {
      if (error instanceof BrokenInput) return undefined;
      const message = error instanceof Error ? error.message : String(error);
      problems.push(
        problemAt(file, [id, 'formula'], `"${formula}" cannot be computed: ${message}`),
      );
      return undefined;
    }
  }
}

// An input that has a problem of its own, which is reported there and not once more here.
class BrokenInput extends Error {}

function published(id: string, entry: Exclude<FactEntry, Calculated>): Fact {
  const { source, ...rest } = entry;
  return { id, ...rest, sources: [source] };
}

function quantityOf(fact: Fact): Quantity {
  return { value: fact.value * factorOf(fact.unit), measures: units[fact.unit].measures };
}

// The result in the unit that the entry declares; throws where it measures something else.
function inUnit({ value, measures }: Quantity, { unit }: Calculated): number {
  const declared = units[unit].measures;
  if (!sameMeasures(measures, declared)) {
    throw new Error(
      `it gives ${describeMeasures(measures)}, but the unit "${unit}" is ${describeMeasures(declared)}. Correct the unit or the formula`,
    );
  }
  if (!Number.isFinite(value)) throw new Error('its result is no finite number');
  return value / factorOf(unit);
}
