import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Localized } from '../../language/languages.ts';
import { checkDates, today } from './check-dates.ts';
import type { Fact } from './fact.ts';
import { checkControls } from '../figure-files/check-controls.ts';
import { checkFigure } from '../figure-files/check-figures.ts';
import { readDataFiles, type DataTables } from '../figure-files/data-files.ts';
import type { FigureFile } from '../figure-files/figure-file.ts';
import type { CalculatorFile } from '../calculator/calculator-schema.ts';
import { calculatorFigure, calculatorFigureId } from '../calculator/calculator-figure.ts';
import { readCalculator } from '../calculator/read-calculator.ts';
import { readFigures } from '../figure-files/read-figures.ts';
import { readPublished, type PublishedRecord } from '../published/published-record.ts';
import { checkFindings } from './check-findings.ts';
import { checkReferences } from './check-references.ts';
import { computeFacts } from './compute-facts.ts';
import { claimIdForm, commentIdForm } from './id-form.ts';
import { ContentError, type Problem } from './problem.ts';
import { readNames } from './read-names.ts';
import { readYamlMap, type YamlFile } from './read-yaml.ts';
import {
  entrySchemas,
  type ClaimEntry,
  type CommentEntry,
  type CorrectionEntry,
  type FindingEntry,
  type SourceEntry,
  type TermEntry,
} from './schema.ts';
import { suggestion } from './suggestion.ts';

export type Source = SourceEntry & { readonly id: string };
export type Claim = ClaimEntry & { readonly id: string };
export type Comment = CommentEntry & { readonly id: string };
export type Correction = CorrectionEntry & { readonly id: string };
export type Finding = FindingEntry & { readonly id: string };
export type Term = TermEntry & { readonly id: string };

/** The only door to the numbers, sources, claims and terms of one explainer. Its getters throw on an unknown id. */
export interface Ledger {
  readonly explainer: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Its figures by their ids, in the order of their names, and that of its calculator. */
  readonly figures: ReadonlyMap<string, FigureFile>;
  /** The tables of data/ by the names of their files. */
  readonly data: DataTables;
  /** What the calculator is made of; undefined where the explainer has no calculator.yaml. */
  readonly calculator: CalculatorFile | undefined;
  readonly terms: readonly Term[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** The readers' comments that were published, newest first. */
  readonly comments: readonly Comment[];
  /** What readers were told when it was last published; undefined where nobody recorded it. */
  readonly published: PublishedRecord | undefined;
  /** What it found, in the order of its file: the cards of the home page. */
  readonly findings: readonly Finding[];
  /** What was looked for and not found. */
  readonly gaps: readonly Localized[];
  readonly fact: (id: string) => Fact;
  readonly source: (id: string) => Source;
  readonly claim: (id: string) => Claim;
  readonly term: (id: string) => Term;
  /** Where a fact, source, claim, correction, term, comment or finding stands, or one of its fields; counted from 1. */
  readonly place: (
    what: 'facts' | 'sources' | 'claims' | 'corrections' | 'terms' | 'comments' | 'findings',
    ...path: readonly [id: string, field?: string]
  ) => { readonly line: number; readonly column: number };
}

interface ReadLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

const ledgers = new Map<string, { readonly texts: string; readonly read: ReadLedger }>();

/**
 * An explainer's ledger and every problem found in its YAML files. The same files give the same ledger, without being
 * read through again. `root` is the content folder.
 */
export function readLedger(root: string, explainer: string): ReadLedger {
  const files = [
    'glossary.yaml',
    'names.yaml',
    `${explainer}/published.json`,
    ...globSync([`${explainer}/*.yaml`, `${explainer}/figures/*.yaml`, `${explainer}/data/*.csv`], {
      cwd: root,
    }).sort(),
  ];
  const texts = JSON.stringify([
    today(),
    ...files.map((file) => [
      file,
      existsSync(`${root}/${file}`) && readFileSync(`${root}/${file}`, 'utf8'),
    ]),
  ]);
  const known = ledgers.get(`${root}/${explainer}`);
  if (known?.texts === texts) return known.read;
  const read = readThrough(root, explainer);
  ledgers.set(`${root}/${explainer}`, { texts, read });
  return read;
}

function readThrough(root: string, explainer: string): ReadLedger {
  const factFile = readYamlMap(root, `${explainer}/facts.yaml`, entrySchemas.facts);
  const sourceFile = readYamlMap(root, `${explainer}/sources.yaml`, entrySchemas.sources);
  const claimFile = readYamlMap(root, `${explainer}/claims.yaml`, entrySchemas.claims, {
    ids: claimIdForm,
  });
  const correctionFile = readYamlMap(
    root,
    `${explainer}/corrections.yaml`,
    entrySchemas.corrections,
  );
  const gapFile = readYamlMap(root, `${explainer}/gaps.yaml`, entrySchemas.gaps);
  const findingFile = readYamlMap(root, `${explainer}/findings.yaml`, entrySchemas.findings, {
    optional: true,
  });
  const commentFile = readYamlMap(root, `${explainer}/comments.yaml`, entrySchemas.comments, {
    optional: true,
    ids: commentIdForm,
  });
  const published = readPublished(root, explainer);
  const termFile = readYamlMap(root, 'glossary.yaml', entrySchemas.glossary);

  const { figures, problems: figureProblems } = readFigures(root, explainer);
  const { tables: data, problems: dataProblems } = readDataFiles(root, explainer);
  const calculatorFile = readCalculator(root, explainer);
  const { calculator } = calculatorFile;
  const { facts, problems: unsolved } = computeFacts(factFile);
  const others = [correctionFile, gapFile, termFile];
  const problems = [factFile, sourceFile, claimFile, ...others, findingFile, commentFile]
    .flatMap((file) => file.problems)
    .concat(unsolved, figureProblems, dataProblems, calculatorFile.problems, published.problems);
  // An entry that broke its own schema was reported for that: it is not reported again as unknown to others.
  if (problems.length === 0) {
    const files = {
      facts: factFile,
      sources: sourceFile,
      claims: claimFile,
      corrections: correctionFile,
    };
    const { names } = readNames(root);
    problems.push(...checkReferences(files, names, published.record));
    const nameable = { facts, sources: sourceFile.ids, names };
    problems.push(...calculatorFile.check(nameable));
    problems.push(...checkFindings(findingFile, explainer, nameable));
    for (const figure of figures.values()) {
      problems.push(...checkFigure(root, explainer, figure, nameable, data));
    }
    problems.push(...checkControls(root, explainer, figures.values()));
    const dated = [factFile, sourceFile, correctionFile, commentFile];
    for (const file of dated) {
      problems.push(...checkDates(file, today()));
    }
  }

  const ledger: Ledger = {
    explainer,
    facts: [...facts.values()],
    sources: withIds(sourceFile),
    claims: withIds(claimFile),
    figures: calculator
      ? new Map([...figures, [calculatorFigureId, calculatorFigure(calculator)]])
      : figures,
    data,
    calculator,
    terms: withIds(termFile),
    corrections: newestFirst(withIds(correctionFile)),
    // Those of one day stand in the file in the order in which they came in.
    comments: newestFirst(withIds(commentFile).reverse()),
    published: published.record,
    findings: withIds(findingFile),
    gaps: [...gapFile.entries.values()],
    fact: (id) => facts.get(id) ?? unknown(factFile, 'fact', id),
    source: getter(sourceFile, 'source'),
    claim: getter(claimFile, 'claim'),
    term: getter(termFile, 'term'),
    place: (what, ...path) =>
      ({
        facts: factFile,
        sources: sourceFile,
        claims: claimFile,
        corrections: correctionFile,
        terms: termFile,
        comments: commentFile,
        findings: findingFile,
      })[what].place(path.filter((name) => name !== undefined)),
  };
  return { ledger, problems };
}

function newestFirst<Entry extends { readonly date: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.toSorted((one, other) => other.date.localeCompare(one.date));
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
