import Ajv from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '../../content/content-root.ts';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { vocabulary } from '../../content/vocabulary.ts';
import { editorFiles, schemaSettings } from './editor-files.ts';

const explainers = openExplainers();
const files = editorFiles(explainers);
// The settings name content/; the explainers are those of the content that tests read.
const settings = Object.entries(schemaSettings(explainers.map(({ id }) => id)))
  .map(
    ([schema, content]) =>
      [schema, content.replace(/^content/, relative('.', contentRoot))] as const,
  )
  .filter(([, content]) => existsSync(content));

it.each(settings)('%s accepts the file that it is for, %s', (schema, content) => {
  const written = files.find(({ path }) => path === schema);
  const validate = new Ajv({ strict: false, formats: { uri: true } }).compile(
    JSON.parse(written?.text ?? '{}') as object,
  );
  validate(parse(readFileSync(content, 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

it('a figure is completed with the fields of its type and the facts of its explainer', () => {
  const written = files.find(({ path }) => path.endsWith('lighthouse-lamps.figures.schema.json'));
  const validate = new Ajv({ strict: false }).compile(JSON.parse(written?.text ?? '{}') as object);
  const text = readFileSync('e2e/fixtures/content/lighthouse-lamps/figures/bars.yaml', 'utf8');
  validate(parse(text));
  expect(validate.errors ?? []).toEqual([]);
  expect(validate(parse(text.replace('fact: lens-price', 'fact: lens-prize')))).toBe(false);
  expect(validate(parse(text.replace('rows:', 'row:')))).toBe(false);
  expect(written?.text).toContain('"visitors.csv"');
});

it('an editor is offered every source where a fact names one, every claim where a correction does, and every tag with its ids', () => {
  const [explainer] = explainers;
  const facts = files.find(({ path }) => path.endsWith(`${explainer?.id}.facts.schema.json`))?.text;
  for (const { id } of explainer?.ledger.sources ?? []) expect(facts).toContain(`"${id}"`);
  const corrections = files.find(({ path }) =>
    path.endsWith('lighthouse-lamps.corrections.schema.json'),
  )?.text;
  expect(corrections).toContain('"C1"');
  const snippets = files.find(({ path }) => path.endsWith('.code-snippets'))?.text ?? '';
  for (const tag of Object.keys(vocabulary)) expect(snippets).toContain(`"prefix": "<${tag}"`);
  for (const { id } of explainer?.ledger.facts ?? []) expect(snippets).toContain(id);
  // Those that no text shows yet too.
  const { Chart } = JSON.parse(snippets) as Record<string, { body: readonly string[] }>;
  for (const { ledger } of explainers) {
    for (const id of ledger.figures.keys()) expect(Chart?.body.join('')).toContain(id);
  }
});
