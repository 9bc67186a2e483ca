import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { dsvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import { readExplainers } from '../../content/explainer/explainers.ts';
import { everyLanguage, languageCodes } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { ClaimRecord } from './claims-table.ts';
import { dataFiles } from './data-files.ts';
import type { FactRecord } from './facts-table.ts';
import { tableNames } from './field-words.ts';
import type { SourceRecord } from './sources-table.ts';

const { explainers } = readExplainers();
const addresses = {
  page: everyLanguage((language) => `https://example.org/${language}/page/`),
  about: everyLanguage((language) => `https://example.org/${language}/data/`),
  folder: 'https://example.org/data/',
};

describe.each(explainers.map((explainer) => [explainer.id, explainer] as const))(
  'open data of %s',
  (_, explainer) => {
    const files = dataFiles(explainer, addresses);
    const body = (name: string) => files.find((file) => file.name === name)?.body ?? '';
    const json = (name: string): unknown => JSON.parse(body(name));
    const facts = json('facts.json') as FactRecord[];
    const claims = json('claims.json') as ClaimRecord[];
    const sources = json('sources.json') as SourceRecord[];
    const { ledger } = explainer;

    test.each(tableNames)('%s.json validates against the schema beside it', (table) => {
      const validator = new Ajv2020({ allErrors: true });
      formats.default(validator);
      const validate = validator.compile(json(`${table}.schema.json`) as object);
      validate(json(`${table}.json`));
      expect(validate.errors).toBeNull();
      expect(validate([{ id: 'without the rest' }])).toBe(false);
    });

    test('the number of a file, formatted as the page formats it, is the text of the page', () => {
      expect(facts).toHaveLength(ledger.facts.length);
      for (const { id, value, text } of facts) {
        const fact = ledger.fact(id);
        for (const language of languageCodes) {
          expect(text[language]).toBe(formatFact(fact, language));
          expect(formatFact({ ...fact, value }, language)).toBe(text[language]);
        }
      }
    });

    test('the CSV for programs holds the values of the JSON', () => {
      const rows = dsvFormat(',').parse(body('facts.csv'));
      expect(rows.map(({ id, value }) => [id, Number(value)])).toEqual(
        facts.map(({ id, value }) => [id, value]),
      );
    });

    test('the spreadsheet in Portuguese holds the same values, headed and named in Portuguese', () => {
      const rows = dsvFormat(';').parse(body('facts.pt.csv').replace('\ufeff', ''));
      expect(rows.map((row) => row['Valor']?.replace(',', '.')).map(Number)).toEqual(
        facts.map(({ value }) => value),
      );
      const kinds = { reported: 'declarado', estimated: 'estimado', calculated: 'calculado' };
      expect(rows.map((row) => row['Tipo'])).toEqual(facts.map(({ kind }) => kinds[kind]));
      expect(rows.map((row) => row['Rótulo'])).toEqual(facts.map(({ label }) => label.pt));
    });

    test.each(languageCodes)('Excel opens the spreadsheet in %s by a double click', (language) => {
      const marked = files.filter(({ body: text }) => text.startsWith('\ufeff'));
      const spreadsheets = tableNames.flatMap((table) =>
        languageCodes.map((code) => `${table}.${code}.csv`),
      );
      expect(marked.map(({ name }) => name)).toEqual(spreadsheets);
      const [head = ''] = body(`facts.${language}.csv`).split('\r\n');
      expect(head).toContain({ pt: ';Valor;', en: ',Value,' }[language]);
    });

    test('a calculated number comes with its formula and the ids of its inputs', () => {
      for (const { kind, formula, inputs, digits } of facts) {
        const present = [formula, inputs?.length, digits].map(Boolean);
        expect(present).toEqual(Array(3).fill(kind === 'calculated'));
      }
    });

    test('notes print their numbers in the words of their language', () => {
      for (const { id, note, facts: mentioned } of claims) {
        for (const language of languageCodes) {
          expect(note[language]).not.toMatch(/[{}]/);
          const written = ledger.claim(id).note[language];
          for (const fact of mentioned.filter((name) => written.includes(`{${name}}`))) {
            expect(note[language]).toContain(formatFact(ledger.fact(fact), language));
          }
        }
      }
    });

    test('every id that one table names stands in another', () => {
      const known = {
        facts: new Set(facts.map(({ id }) => id)),
        sources: new Set(sources.map(({ id }) => id)),
      };
      const namedFacts = [
        ...facts.flatMap(({ inputs = [] }) => inputs),
        ...claims.flatMap((claim) => claim.facts),
      ];
      const namedSources = [
        ...facts.flatMap((fact) => fact.sources),
        ...claims.flatMap((claim) => claim.sources.map(({ id }) => id)),
      ];
      expect(namedFacts.filter((id) => !known.facts.has(id))).toEqual([]);
      expect(namedSources.filter((id) => !known.sources.has(id))).toEqual([]);
    });

    test('the data package describes every CSV as it is: its columns, in order, and its size', () => {
      const { resources } = json('datapackage.json') as { resources: Resource[] };
      const csvFiles = files.filter(({ name }) => name.endsWith('.csv'));
      const tabular = resources.filter(({ profile }) => profile === 'tabular-data-resource');
      expect(tabular.map(({ path }) => path)).toEqual(csvFiles.map(({ name }) => name));
      for (const { path, bytes, encoding, dialect, schema } of tabular) {
        const text = body(path);
        const [head] = dsvFormat(dialect.delimiter).parseRows(text.replace('\ufeff', ''));
        expect(schema.fields.map(({ name }) => name)).toEqual(head);
        expect(new Set(head).size).toBe(head?.length);
        expect(bytes).toBe(new TextEncoder().encode(text).length);
        expect(encoding).toBe(text.startsWith('\ufeff') ? 'utf-8-sig' : 'utf-8');
      }
    });
  },
);

interface Resource {
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}
