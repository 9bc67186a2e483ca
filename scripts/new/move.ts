import { existsSync, readFileSync } from 'node:fs';
import { readExplainers, type Explainer } from '../../src/content/explainer/explainers.ts';
import { editYaml, type YamlFields, type YamlValue } from '../../src/content/ledger/edit-yaml.ts';
import { suggestion } from '../../src/content/ledger/suggestion.ts';
import {
  readRecord,
  recordText,
  type ConfirmedTwins,
} from '../../src/content/translations/record.ts';
import { languageCodes } from '../../src/language/languages.ts';
import { expectExplainer, expectId } from './content-files.ts';
import { inHeader, withFormerly, withSectionId } from './formerly.ts';
import { Refusal, type Change, type Thing } from './thing.ts';

/** What has an address: the page in a language (its code), a section, a figure. */
type What = string;

/** Another address for a page, a section or a figure: the old one goes on to lead there. */
export const move: Thing = {
  ids: ['explainer', 'old', 'new'],
  fields: [
    {
      option: 'what',
      asks: 'What has the old name: section, figure or, for a path, its language',
      optional: true,
    },
  ],
  make: async ([id = '', old = '', next = ''], { what }) => {
    const explainer = openReadable(id);
    expectId(next);
    if (old === next) throw new Refusal(`"${next}" is what it is called now: write another name`);
    const found = named(explainer, old, what);
    const files =
      found === 'section'
        ? await moveSection(id, old, next)
        : found === 'figure'
          ? await moveFigure(id, old, next)
          : movePath(id, found, old, next);
    const change: Change = {
      files,
      moves: true,
      checked: { explainer: id },
      next: [
        `"${old}" goes on to lead there: it stands in "formerly" now, where nobody takes it out.`,
      ],
    };
    const removed = found === 'figure' ? [`content/${id}/figures/${old}.yaml`] : [];
    return { ...change, removed };
  },
};

/** An explainer that can be read, by its id; throws a Refusal where there is none. */
export function openReadable(id: string): Explainer {
  expectExplainer(id);
  const explainer = readExplainers('content').explainers.find((each) => each.id === id);
  if (explainer) return explainer;
  throw new Refusal(`content/${id} cannot be read: mend what npm run check:content lists first`);
}

// What is called so now, of the kind that was named, where one was.
function named({ pages, ledger }: Explainer, name: string, what: What | undefined): What {
  const names = new Map<What, readonly string[]>([
    ...languageCodes
      .filter((code) => pages[code].language === code)
      .map((code) => [code, [pages[code].frontmatter.path]] as const),
    [
      'section',
      Object.values(pages).flatMap(({ outline }) => outline.sections.map(({ id }) => id)),
    ],
    ['figure', [...ledger.figures.keys()]],
  ]);
  if (what !== undefined && !names.has(what)) {
    throw new Refusal(`--what is "${what}": write one of ${[...names.keys()].join(', ')}`);
  }
  const kinds = [...names].filter(([kind, all]) => all.includes(name) && kind === (what ?? kind));
  const [first] = kinds;
  if (!first) {
    const known = [...new Set([...names.values()].flat())];
    const advice = suggestion(name, known, `this list: ${known.join(', ')}`);
    throw new Refusal(
      `"${name}" is no path, section or figure of content/${ledger.explainer}. ${advice}`,
    );
  }
  if (kinds.length > 1) {
    const ways = kinds.map(([kind]) => `--what ${kind}`).join(' or ');
    throw new Refusal(`several are called "${name}": write ${ways}`);
  }
  return first[0];
}

function movePath(explainer: string, language: string, old: string, next: string) {
  const file = `content/${explainer}/${language}.mdx`;
  return new Map([[file, withPath(readFileSync(file, 'utf8'), old, next)]]);
}

function withPath(text: string, old: string, next: string): string {
  return inHeader(text, (header) =>
    withFormerly(header, old, next, /(?<=^path:.*\r?\n)/m).replace(/^path:.*/m, `path: ${next}`),
  );
}

async function moveSection(explainer: string, old: string, next: string) {
  const folder = `content/${explainer}`;
  return new Map([
    ...inTexts(folder, (text) =>
      withSectionId(text, old, next).replaceAll(`](#${old})`, `](#${next})`),
    ),
    ...(await inFields(`${folder}/claims.yaml`, 'section', old, next)),
    ...(await inFields(`${folder}/findings.yaml`, 'place', old, next)),
    ...inRecord(explainer, ({ text, section, ...twins }) => ({
      text: text === `#${old}` ? `#${next}` : text,
      ...(section !== undefined && { section: section === old ? next : section }),
      ...twins,
    })),
  ]);
}

async function moveFigure(explainer: string, old: string, next: string) {
  const folder = `content/${explainer}`;
  const [from, to] = [`${folder}/figures/${old}.yaml`, `${folder}/figures/${next}.yaml`];
  if (existsSync(to)) throw new Refusal(`${to} exists already: choose another id`);
  const tag = new RegExp(`(<(?:Chart|Figure)\\b[^>]*\\bid=")${old}"`, 'g');
  return new Map([
    [to, withFormerly(readFileSync(from, 'utf8'), old, next, /^(?:type|parts):/m)],
    ...inTexts(folder, (text) =>
      inHeader(text, (header) =>
        header.replace(new RegExp(`^hero: ["']?${old}["']?[ \\t]*$`, 'm'), `hero: ${next}`),
      )
        .replaceAll(tag, `$1${next}"`)
        .replaceAll(`](#${old})`, `](#${next})`),
    ),
    ...(await inFields(`${folder}/findings.yaml`, 'place', old, next)),
    ...(await inFields(`${folder}/comments.yaml`, 'about', old, next)),
    ...inRecord(explainer, ({ text, ...twins }) => ({
      text: text.startsWith(`${old}.`) ? next + text.slice(old.length) : text,
      ...twins,
    })),
  ]);
}

// The texts that a change leaves as they were are not written.
function inTexts(folder: string, change: (text: string) => string): readonly [string, string][] {
  return languageCodes.flatMap((code): [string, string][] => {
    const file = `${folder}/${code}.mdx`;
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    return changed === text ? [] : [[file, changed]];
  });
}

// The entries of a file that name it in a field.
async function inFields(
  file: string,
  field: string,
  old: string,
  next: string,
): Promise<readonly [string, string][]> {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const edited = await editYaml(
    file,
    text,
    (entries) =>
      new Map([...entries].map(([id, entry]) => [id, withField(entry, field, old, next)] as const)),
  );
  return edited === text ? [] : [[file, edited]];
}

function withField(entry: YamlValue, field: string, old: string, next: string): YamlValue {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const fields = entry as YamlFields;
  return fields[field] === old ? { ...fields, [field]: next } : entry;
}

// The record knows the texts by their names: what was confirmed stays so.
function inRecord(
  explainer: string,
  change: (twins: ConfirmedTwins) => ConfirmedTwins,
): readonly [string, string][] {
  const file = `content/${explainer}/translations.json`;
  return existsSync(file) ? [[file, recordText(readRecord('content', explainer).map(change))]] : [];
}
