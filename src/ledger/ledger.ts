import { languageCodes, type Language, type Localized } from '../i18n/languages.ts';
import { evaluateFormula, formulaInputs, type Quantity } from './formula.ts';
import { ContentError, type Problem } from './problem.ts';
import { readYamlMap, type YamlFile } from './read-yaml.ts';
import {
  claimSchema,
  factSchema,
  sourceSchema,
  termSchema,
  type ClaimEntry,
  type FactEntry,
  type Kind,
  type SourceEntry,
  type TermEntry,
} from './schema.ts';
import { suggestion } from './suggestion.ts';
import { combineMeasures, describeMeasures, factorOf, units, type Unit } from './units.ts';

/** A number with all that is known of it. `value` is in its unit (a percent fact of 93.3 means 93.3 %). */
export interface Fact {
  readonly id: string;
  readonly label: Localized;
  readonly kind: Kind;
  readonly value: number;
  readonly unit: Unit;
  readonly bound?: 'at-least' | 'about' | 'at-most';
  readonly range?: { readonly low: number; readonly high: number; readonly meaning: Localized };
  readonly date: string;
  readonly covers?: Localized;
  readonly omits?: Localized;
  /** The ids of the sources it rests on; a calculated fact has those of its inputs. */
  readonly sources: readonly string[];
  readonly where?: Localized;
  /** How a calculated fact is computed, with the ids of its inputs. */
  readonly formula?: string;
  /** Significant digits to print; undefined prints the number as it was published. */
  readonly digits?: number;
}

export type Source = SourceEntry & { readonly id: string };
export type Claim = ClaimEntry & { readonly id: string };
export type Term = TermEntry & { readonly id: string };

/** The only door to the numbers, sources, claims and terms of one explainer. Its getters throw on an unknown id. */
export interface Ledger {
  readonly explainer: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
  readonly fact: (id: string) => Fact;
  readonly source: (id: string) => Source;
  readonly claim: (id: string) => Claim;
  readonly term: (id: string) => Term;
}

/** Takes the content folder and an explainer's folder name, gives its ledger and every problem found in its YAML files. */
export function readLedger(
  root: string,
  explainer: string,
): { ledger: Ledger; problems: readonly Problem[] } {
  const factFile = readYamlMap(root, `${explainer}/facts.yaml`, factSchema);
  const sourceFile = readYamlMap(root, `${explainer}/sources.yaml`, sourceSchema);
  const claimFile = readYamlMap(root, `${explainer}/claims.yaml`, claimSchema);
  const termFile = readYamlMap(root, 'glossary.yaml', termSchema);
  const files = [factFile, sourceFile, claimFile, termFile];
  const problems: Problem[] = files.flatMap((file) => file.problems);

  // An id that failed its own schema was reported there: it is not reported again as unknown.
  const broken = problems.length > 0;
  const facts = new Map<string, Fact>();
  const report = (file: YamlFile<unknown>, path: string[], message: string) => {
    problems.push({
      file: file.file,
      ...file.place(path),
      message: `${path.join('.')} ${message}`,
    });
  };

  for (const id of factFile.entries.keys()) computeFact(id, []);

  for (const [id, entry] of factFile.entries) {
    if (entry.kind !== 'calculated' && !broken && !sourceFile.entries.has(entry.source)) {
      report(factFile, [id, 'source'], unknownSource(entry.source));
    }
  }
  for (const [id, claim] of claimFile.entries) {
    claim.sources.forEach((source, index) => {
      if (broken || sourceFile.entries.has(source.id)) return;
      report(claimFile, [id, 'sources', String(index), 'id'], unknownSource(source.id));
    });
    for (const language of languageCodes) {
      const words = claim.note[language].split(/\s+/).length;
      if (words > 60) report(claimFile, [id, 'note', language], `has ${words} words: 60 at most`);
      for (const [, used] of claim.note[language].matchAll(/\{([^}]*)\}/g)) {
        const name = used ?? '';
        if (!broken && !factFile.entries.has(name)) {
          report(claimFile, [id, 'note', language], unknownFact(name));
        }
      }
    }
  }

  function unknownSource(id: string): string {
    return `names the source "${id}", which does not exist. ${suggestion(id, sourceFile.entries.keys(), sourceFile.file)}`;
  }

  function unknownFact(id: string): string {
    return `names the fact "${id}", which does not exist. ${suggestion(id, factFile.entries.keys(), factFile.file)}`;
  }

  // Computes a fact and, first, those it is made of. `path` holds the ids on the way, to find circles.
  function computeFact(id: string, path: readonly string[]): Fact | undefined {
    const done = facts.get(id);
    const entry = factFile.entries.get(id);
    if (done || !entry) return done;
    if (path.includes(id)) throw new Error(`it goes in a circle: ${[...path, id].join(' → ')}`);
    const fact = entry.kind === 'calculated' ? calculated(id, entry, path) : published(id, entry);
    if (fact) facts.set(id, fact);
    return fact;
  }

  function calculated(
    id: string,
    entry: Extract<FactEntry, { kind: 'calculated' }>,
    path: readonly string[],
  ): Fact | undefined {
    try {
      const { value, measures } = evaluateFormula(entry.formula, (input) => {
        const fact = computeFact(input, [...path, id]);
        if (!fact) throw new Error(unknownFact(input));
        return quantityOf(fact);
      });
      const declared = units[entry.unit].measures;
      if (describeMeasures(combineMeasures(measures, declared, -1)) !== 'a pure number') {
        throw new Error(
          `it gives ${describeMeasures(measures)}, but the unit "${entry.unit}" is ${describeMeasures(declared)}. Correct the unit or the formula`,
        );
      }
      if (!Number.isFinite(value)) throw new Error('its result is no finite number');
      const inputs = formulaInputs(entry.formula).flatMap(
        (input) => facts.get(input)?.sources ?? [],
      );
      const { kind, label, unit, bound, date, covers, omits, formula, digits } = entry;
      return {
        ...{ id, label, kind, unit, bound, date, covers, omits, formula, digits },
        value: value / factorOf(unit),
        sources: [...new Set(inputs)],
      };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      report(factFile, [id, 'formula'], `"${entry.formula}" cannot be computed: ${message}`);
      return undefined;
    }
  }

  const ledger: Ledger = {
    explainer,
    facts: [...facts.values()],
    sources: withIds(sourceFile),
    claims: withIds(claimFile),
    terms: withIds(termFile),
    fact: (id) => facts.get(id) ?? unknown(factFile, 'fact', id),
    source: getter(sourceFile, 'source'),
    claim: getter(claimFile, 'claim'),
    term: getter(termFile, 'term'),
  };
  return { ledger, problems };
}

/** Takes a localized text with {fact-id} in it and gives its parts in one language: words and fact ids in turn. */
export function splitNote(
  text: Localized,
  language: Language,
): readonly ({ text: string } | { fact: string })[] {
  return text[language]
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { fact: part.slice(1, -1) } : { text: part }));
}

function published(id: string, entry: Exclude<FactEntry, { kind: 'calculated' }>): Fact {
  const { source, ...rest } = entry;
  return { id, ...rest, sources: [source] };
}

function quantityOf(fact: Fact): Quantity {
  return { value: fact.value * factorOf(fact.unit), measures: units[fact.unit].measures };
}

function withIds<Entry>(file: YamlFile<Entry>): (Entry & { readonly id: string })[] {
  return [...file.entries].map(([id, entry]) => ({ ...entry, id }));
}

function getter<Entry>(file: YamlFile<Entry>, what: string) {
  return (id: string): Entry & { readonly id: string } => {
    const entry = file.entries.get(id) ?? unknown(file, what, id);
    return { ...entry, id };
  };
}

function unknown(file: YamlFile<unknown>, what: string, id: string): never {
  const advice = suggestion(id, file.entries.keys(), file.file);
  throw new ContentError([{ file: file.file, message: `has no ${what} "${id}". ${advice}` }]);
}
