import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readExplainers } from '../../content/explainer/explainers.ts';
import { mdxMistake } from '../../content/explainer/mdx-wording.ts';
import { usualOrder } from '../facts-table/fact-fields.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { editYaml, type YamlFields, type YamlValue } from '../../content/ledger/edit-yaml.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { writeAllContent, writeContent } from '../../content/ledger/write-content.ts';
import type { EntrySave, OpenTable, OpenText, SaveAnswer, TextSave } from './api.ts';
import { choicesOf, insertableTags } from './choices.ts';
import { checkExplainer, findTable, isWhole, writtenLanguages } from './content-files.ts';
import { Refusal } from './refusal.ts';
import { alignTexts, cutText, editText } from './text-blocks.ts';

const described = (codes: readonly Language[]) =>
  codes.map((code) => ({ code, name: languages[code].name, locale: languages[code].locale }));

/** Takes the content folder and an explainer's id; gives its text in all languages, side by side. Throws a Refusal on an unknown id. */
export function openText(root: string, explainer: string): OpenText {
  checkExplainer(root, explainer);
  const written = writtenLanguages(root, explainer);
  const texts = new Map(
    written.map((code) => [
      code,
      cutText(readFileSync(`${root}/${explainer}/${code}.mdx`, 'utf8')),
    ]),
  );
  const fields = new Set([...texts.values()].flatMap((text) => [...text.fields.keys()]));
  const header = [...fields].map((field) => ({
    field,
    values: Object.fromEntries([...texts].map(([code, text]) => [code, text.fields.get(field)])),
  }));
  const tags = insertableTags(choicesIn(root, explainer));
  return { explainer, languages: described(written), header, rows: alignTexts(texts), tags };
}

/**
 * Takes the content folder and edits of a text; writes each file that they change and gives the problems of the content.
 * Throws a Refusal, and writes nothing, where a file was changed meanwhile or could not be read any more.
 */
export async function saveText(root: string, { explainer, edits }: TextSave): Promise<SaveAnswer> {
  checkExplainer(root, explainer);
  const written = await Promise.all(
    writtenLanguages(root, explainer).map(async (code) => {
      const path = `${root}/${explainer}/${code}.mdx`;
      const before = readFileSync(path, 'utf8');
      const own = edits.filter(({ language }) => language === code);
      const after = await editText(path, before, own);
      if (after !== before) checkReadable(after, languages[code].name);
      return { path, before, after };
    }),
  );
  const changed = written.filter(({ before, after }) => after !== before);
  writeAllContent(new Map(changed.map(({ path, after }) => [path, after])));
  return { problems: problemsIn(root) };
}

/** Takes the content folder and the name of a YAML file in it; gives its entries and what its form needs. Throws a Refusal on an unknown file. */
export function openTable(root: string, file: string): OpenTable {
  const { path, schema } = findTable(root, file);
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    file,
    languages: described(languageCodes),
    schema: json,
    order: orderOf(file),
    isWhole: isWhole(file),
    entries: isWhole(file) ? { [wholeId(file)]: readEntries(path) } : readEntries(path),
    choices: choicesFor(file, choicesIn(root, file.split('/')[0] ?? '')),
  };
}

/**
 * Takes the content folder and an entry as it was and as it shall be; writes the file and gives the problems of the
 * content. Throws a Refusal, and writes nothing, where the entry was changed meanwhile or the id is none.
 */
export async function saveEntry(
  root: string,
  { file, id, before, after }: EntrySave,
): Promise<SaveAnswer> {
  const { path } = findTable(root, file);
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(id)) {
    throw new Refusal(422, `"${id}" is no id: write letters, digits and hyphens, a letter first`);
  }
  if (after && Object.keys(after).length === 0) {
    throw new Refusal(422, `"${id}" has no fields yet: fill in the form`);
  }
  const text = readFileSync(path, 'utf8');
  const edited = await editYaml(path, text, (entries) => {
    if (isWhole(file)) return wholeAfter(entries, before, after);
    if (!isDeepStrictEqual(entries.get(id) ?? null, before)) {
      const message =
        before === null
          ? `There is an entry "${id}" already: choose another id, or open that one.`
          : `"${id}" was changed by somebody else since it was opened: copy what you typed, and open it anew.`;
      throw new Refusal(409, message);
    }
    return after
      ? new Map([...entries, [id, inOrder(orderOf(file), after)]])
      : new Map([...entries].filter(([known]) => known !== id));
  });
  if (readFileSync(path, 'utf8') !== text) {
    throw new Refusal(409, 'The file was changed by somebody else just now: save once more.');
  }
  writeContent(path, edited);
  return { problems: problemsIn(root) };
}

// The fields of a file that is one form, in the order in which they stand in it.
function wholeAfter(
  fields: ReadonlyMap<string, YamlValue>,
  before: EntrySave['before'],
  after: EntrySave['after'],
): ReadonlyMap<string, YamlValue> {
  if (!isDeepStrictEqual(Object.fromEntries(fields), before)) {
    throw new Refusal(
      409,
      'The file was changed by somebody else since it was opened: copy what you typed, and open it anew.',
    );
  }
  if (!after) throw new Refusal(422, 'A file that is one form is not removed here: delete it.');
  return new Map(Object.entries(inOrder([...fields.keys()], after)));
}

function wholeId(file: string): string {
  return basename(file, '.yaml');
}

// What a list names has the same ids; a bare id names something in the sources of a claim alone.
function choicesFor(file: string, choices: OpenTable['choices']): OpenTable['choices'] {
  const { fact = [], source = [] } = choices;
  const ids = { ...choices, facts: fact, sources: source };
  return basename(file) === 'claims.yaml' ? { ...ids, id: source } : ids;
}

function readEntries(path: string): OpenTable['entries'] {
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors[0]) {
    throw new Refusal(422, `The file cannot be read: ${document.errors[0].message}`);
  }
  return (document.toJS() ?? {}) as OpenTable['entries'];
}

// Facts are written in another order than their schema has.
function orderOf(file: string): readonly string[] {
  return basename(file) === 'facts.yaml' ? usualOrder : [];
}

function inOrder(order: readonly string[], fields: YamlFields): YamlFields {
  const names = [...new Set([...order, ...Object.keys(fields)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function checkReadable(text: string, language: string): void {
  try {
    mdxToMdast(text, { features: { headingAttributes: true } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { line, message } = mdxMistake(reason, text);
    throw new Refusal(422, `${language}, line ${line}: ${message}`);
  }
}

function choicesIn(root: string, explainer: string): OpenTable['choices'] {
  const { explainers } = readExplainers(root);
  const found = explainers.find(({ id }) => id === explainer) ?? explainers[0];
  return found ? choicesOf(found) : {};
}

function problemsIn(root: string): readonly string[] {
  return readExplainers(root).problems.map(describeProblem);
}
