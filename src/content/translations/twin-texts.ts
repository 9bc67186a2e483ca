import { globSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { blocksOf } from '../explainer/blocks.ts';
import { isTag, type Outline, type TagNode } from '../explainer/outline.ts';
import { everyLanguage, completeLanguages, type Language } from '../../language/languages.ts';
import { readContent } from '../ledger/read-content.ts';
import { passagesOf } from './passages.ts';
import { readRecord } from './record.ts';

/** A text in one language, as it was written, and where. */
export interface WrittenText {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of a passage within the text: the section in which it stands, and whether its id is by rule (passages.ts). */
  readonly passage?: { readonly section: string; readonly isNamedByRule: boolean };
}

/** A text that every language has, by its id within the explainer: "investment-2", "#rise", "claims.C1.note". */
export interface TwinTexts {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Language, WrittenText>>>;
}

type Outlines = Readonly<Record<Language, Outline>>;

/** The name by which editors and addresses call a text: "rise" for the heading "#rise". */
export function passageName(id: string): string {
  return id.replace(/^#/, '');
}

/**
 * An explainer's header, headings, paragraphs, list items, notes, answers and all texts of its YAML files, each with
 * its twins. `root` is the content folder.
 */
export function explainerTexts(
  root: string,
  explainer: string,
  outlines: Outlines,
): readonly TwinTexts[] {
  const files = globSync([`${explainer}/*.yaml`, `${explainer}/figures/*.yaml`], {
    cwd: root,
  }).sort();
  const { ids } = passagesOf(outlines, readRecord(root, explainer));
  return [
    ...joined(everyLanguage((language) => pageTextsOf(outlines[language], ids[language]))),
    ...files.flatMap((file) => yamlTexts(root, file)),
  ];
}

/** The texts of the glossary, which all explainers share. `root` is the content folder. */
export function glossaryTexts(root: string): readonly TwinTexts[] {
  return yamlTexts(root, 'glossary.yaml');
}

/** Texts by id. */
export type Named = readonly (readonly [string, WrittenText])[];

/** The texts of an explainer's page by id, in their order, the header first. `ids` are those of its blocks. */
export function pageTextsOf(outline: Outline, ids: readonly string[]): Named {
  const { file, text, sections } = outline;
  const written = ({ position }: Nodes): WrittenText => {
    const { start, end } = position ?? {};
    const { line = 1, column = 1 } = start ?? {};
    return { text: text.slice(start?.offset ?? 0, end?.offset ?? 0), file, line, column };
  };
  const header = Object.entries((outline.frontmatter ?? {}) as Record<string, unknown>)
    .filter(([name]) => ['title', 'description', 'lead'].includes(name))
    .map(([name, value]) => {
      const line = outline.frontmatterLines.get(name) ?? 1;
      return [`header.${name}`, { text: String(value), file, line, column: 1 }] as const;
    });
  const headings = sections.map(
    ({ id, title, line }) => [`#${id}`, { text: title, file, line, column: 1 }] as const,
  );
  const blocks = blocksOf(outline).map(({ node, section }, index) => {
    const passage = { section, isNamedByRule: true };
    return [ids[index] ?? '', { ...written(node), passage }] as const;
  });
  const answers = outline.tree.children.flatMap((node) => {
    if (!isTag(node) || node.name !== 'Question') return [];
    const answer = written(node);
    const section = sections.findLast(({ line }) => line < answer.line)?.id ?? '';
    return [[idOf(node), { ...answer, passage: { section, isNamedByRule: false } }] as const];
  });
  return [...header, ...headings, ...blocks, ...answers];
}

function idOf({ attributes }: TagNode): string {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
}

function yamlTexts(root: string, name: string): readonly TwinTexts[] {
  return yamlTextsOf(readContent(root, name).text, `content/${name}`);
}

/** Every text in a YAML file that has twins. */
export function yamlTextsOf(text: string, file: string): readonly TwinTexts[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const found: TwinTexts[] = [];
  const stem = file
    .replace(/^(?:.*\/)?(?=(?:figures\/)?[^/]*$)/, '')
    .replace(/\.yaml$/, '')
    .replace('/', '.');
  const visit = (node: unknown, path: string) => {
    // An entry of a list is called by what it is of: others may be put before it.
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        visit(item, `${path}.${nameOf(item) ?? String(index + 1)}`);
      }
      return;
    }
    if (!isMap(node)) return;
    const entries = node.items.map(
      ({ key, value }) => [String(isScalar(key) ? key.value : key), value] as const,
    );
    const isTwin = entries.some(([key]) => (completeLanguages as readonly string[]).includes(key));
    if (!isTwin) for (const [key, value] of entries) visit(value, `${path}.${key}`);
    else {
      const texts = entries.map(([key, value]) => {
        const { line, col: column } = lines.linePos((value as Node | null)?.range?.[0] ?? 0);
        const written = String(isScalar(value) ? value.value : '');
        return [key, { text: written, file, line, column }];
      });
      found.push({ id: path, texts: Object.fromEntries(texts) as TwinTexts['texts'] });
    }
  };
  visit(contents, stem);
  return found;
}

function nameOf(node: unknown): string | undefined {
  if (!isMap(node)) return undefined;
  const names = ['id', 'fact', 'source'].map((field) => node.get(field));
  return names.find((name): name is string => typeof name === 'string');
}

// The texts of all languages by their ids, in the order of the text.
function joined(texts: Readonly<Record<Language, Named>>): readonly TwinTexts[] {
  const ids = new Set(completeLanguages.flatMap((language) => texts[language].map(([id]) => id)));
  const byId = everyLanguage((language) => new Map(texts[language]));
  return [...ids].map((id) => ({
    id,
    texts: Object.fromEntries(
      completeLanguages.flatMap((language) => {
        const text = byId[language].get(id);
        return text ? [[language, text]] : [];
      }),
    ) as TwinTexts['texts'],
  }));
}
