import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExplainers } from '../../src/content/explainer/explainers.ts';
import { readOutline, type Outline } from '../../src/content/explainer/outline.ts';
import { completeLanguages, fallbackOf, languageCodes } from '../../src/language/languages.ts';
import { editYaml, type YamlFields, type YamlValue } from '../../src/content/ledger/edit-yaml.ts';
import { readLedger } from '../../src/content/ledger/ledger.ts';
import { describeProblem } from '../../src/content/ledger/problem.ts';
import { frontmatterSchema } from '../../src/content/ledger/schema.ts';
import { suggestion } from '../../src/content/ledger/suggestion.ts';
import { writeAllContent } from '../../src/content/ledger/write-content.ts';
import { Refusal, type Answers, type Change, type Field } from './thing.ts';

/** Throws a Refusal where an id is not written as ids are. */
export function expectId(id: string): void {
  if (frontmatterSchema.shape.path.safeParse(id).success) return;
  throw new Refusal(`"${id}" is no id: write small letters, digits and hyphens, a letter first`);
}

/** Takes an explainer's id; throws a Refusal where there is none. */
export function expectExplainer(id: string): void {
  const folders = readdirSync('content', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (folders.includes(id)) return;
  const advice = suggestion(id, folders, `content/: ${folders.join(', ')}`);
  throw new Refusal(`there is no explainer "${id}". ${advice}`);
}

/** Takes a field that is a text for readers; gives a field for each language, of which one in translation may lack it. */
export function localizedFields(field: Field): readonly Field[] {
  return languageCodes.map((language) => ({
    ...field,
    option: `${field.option}-${language}`,
    asks: `${field.asks}, in ${language}`,
    optional: field.optional ?? fallbackOf(language) !== undefined,
  }));
}

/** Takes answers and the name of a text for readers; gives it in every language that has it, or undefined. */
export function localizedText(answers: Answers, option: string): YamlFields | undefined {
  const texts = languageCodes.flatMap((language) => {
    const text = answers[`${option}-${language}`];
    return text === undefined ? [] : [[language, text] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** Takes what was answered to a field of YAML; gives it as a number where it is one, "2048" or "2024" as a year. */
export function numberOrText(answer: string | undefined): string | number | undefined {
  return answer !== undefined && /^\d+(\.\d+)?$/.test(answer) ? Number(answer) : answer;
}

/** The fields of an entry; one that is undefined is left out. */
export type NewEntry = Readonly<Record<string, YamlValue | undefined>>;

/** The text of a YAML file with an entry at its end, all else as it was. Throws a Refusal where the id is taken. */
export async function withEntry(file: string, id: string, entry: NewEntry): Promise<string> {
  const fields = Object.entries(entry).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return editYaml(file, readFileSync(file, 'utf8'), (entries) => {
    if (!entries.has(id)) return new Map([...entries, [id, Object.fromEntries(fields)]]);
    throw new Refusal(`${file} has "${id}" already: choose another id, or change it there`);
  });
}

/** Takes a change and gives every problem that the content would have with it. The content itself stays as it is. */
export function problemsWith({ files, removed = [], checked, moves }: Change): readonly string[] {
  if (!checked) return [];
  const { explainer, isNew } = checked;
  const known = moves ? readExplainers('content').problems.map(describeProblem) : [];
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', join(copy, 'content'), { recursive: true });
    writeFiles(copy, files);
    removeFiles(copy, removed);
    const root = join(copy, 'content');
    if (moves) {
      const problems = readExplainers(root).problems.map(describeProblem);
      return problems.filter((problem) => !known.includes(problem));
    }
    const { problems } = isNew ? readExplainers(root) : readLedger(root, explainer);
    return problems
      .filter(({ file }) => !isNew || file.startsWith(`content/${explainer}/`))
      .map(describeProblem);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Writes files below a folder, and the folders that they need. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  writeAllContent(new Map([...files].map(([file, text]) => [join(root, file), text])));
}

/** Removes files and folders below a folder. */
export function removeFiles(root: string, removed: readonly string[]): void {
  for (const path of removed) rmSync(join(root, path), { recursive: true });
}

/** Takes an explainer's id and gives the outlines of its texts in the languages that must have one. */
export function openOutlines(explainer: string): readonly Outline[] {
  return completeLanguages.map((language) =>
    readOutline('content', `${explainer}/${language}.mdx`),
  );
}
