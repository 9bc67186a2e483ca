import { parse, parseDocument } from 'yaml';
import { alignBlocks, type BlockMarks } from '../../content/explainer/blocks.ts';
import type { Language } from '../../language/languages.ts';
import { editYaml, type YamlValue } from '../../content/ledger/edit-yaml.ts';
import type { TextEdit, TextRow } from './api.ts';
import { Refusal } from './refusal.ts';

/** A block of an MDX file: what stands between two empty lines. */
interface PlacedBlock extends BlockMarks {
  /** Its text, lines ended by LF. */
  readonly text: string;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** An MDX file, cut into what can be edited. */
export interface CutText {
  readonly header: { readonly text: string; readonly start: number; readonly end: number };
  readonly fields: ReadonlyMap<string, string>;
  readonly blocks: readonly PlacedBlock[];
}

/** Takes the text of an MDX file and cuts it into the fields of its header and its blocks. */
export function cutText(text: string): CutText {
  const [opening = '', header = ''] = /^---\r?\n([\s\S]*?\n)---(?=\r?\n|$)/.exec(text) ?? [];
  const start = opening.indexOf('\n') + 1;
  const fields = new Map(
    Object.entries(valuesOf(header)).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(', ')}]` : String(value),
    ]),
  );
  let section = '';
  const blocks = [
    ...text.slice(opening.length).matchAll(/[^\S\r\n]*\S.*(?:\r?\n[^\S\r\n]*\S.*)*/g),
  ].map((match): PlacedBlock => {
    const written = match[0].trimEnd();
    section = /^## .*\{\s*#([^\s}]+)[^}]*\}/.exec(written)?.[1] ?? section;
    const place = opening.length + match.index;
    return {
      section,
      marks: marksIn(written),
      text: written.replaceAll('\r\n', '\n'),
      start: place,
      end: place + written.length,
    };
  });
  return { header: { text: header, start, end: start + header.length }, fields, blocks };
}

function valuesOf(header: string): Record<string, unknown> {
  return (parseDocument(header).toJS() ?? {}) as Record<string, unknown>;
}

// What twins have in common: tags with their attributes, and the id of a heading.
function marksIn(text: string): ReadonlySet<string> {
  const marks = new Set(/^#.*\{\s*#[^}]*\}/.test(text) ? ['heading'] : []);
  for (const [, name = '', attributes = ''] of text.matchAll(/<(\/?[A-Z]\w*)([^>]*)>/g)) {
    const named = [...attributes.matchAll(/(\w+)="([^"]*)"/g)];
    for (const [, attribute, value] of named) marks.add(`${name} ${attribute} ${value}`);
    if (named.length === 0) marks.add(name);
  }
  return marks;
}

/** Takes the cut texts of all languages; gives their blocks side by side, in the order of the first. */
export function alignTexts(texts: ReadonlyMap<Language, CutText>): readonly TextRow[] {
  const [[first, text] = [], ...others] = texts;
  if (!first || !text) return [];
  const rows: { section: string; blocks: TextRow['blocks'] }[] = text.blocks.map(
    ({ section, text: written }, block) => ({
      section,
      blocks: { [first]: { block, text: written } },
    }),
  );
  const own = [...rows];
  for (const [language, { blocks }] of others) {
    let last = -1;
    for (const [block, twin] of alignBlocks(blocks, text.blocks).entries()) {
      const { section = '', text: written = '' } = blocks[block] ?? {};
      const row = twin === undefined ? undefined : own[twin];
      const side = { [language]: { block, text: written } };
      if (row) {
        row.blocks = { ...row.blocks, ...side };
        last = rows.indexOf(row);
      } else {
        last += 1;
        rows.splice(last, 0, { section, blocks: side });
      }
    }
  }
  return rows;
}

/**
 * Takes the path and text of an MDX file and edits of its language; gives the text with them, every other byte as it was.
 * An emptied block goes. Throws a Refusal where a block or field is not what the edit says it was.
 */
export async function editText(
  path: string,
  text: string,
  edits: readonly TextEdit[],
): Promise<string> {
  const cut = cutText(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const fields = new Map<string, YamlValue>();
  const values = valuesOf(cut.header.text);
  const pieces = edits.flatMap((edit) => {
    const block = 'block' in edit ? cut.blocks[edit.block] : undefined;
    const current = 'field' in edit ? cut.fields.get(edit.field) : block?.text;
    if (current !== edit.before) {
      throw new Refusal(
        409,
        `The file was changed by somebody else since it was opened: copy what you typed, and open the text anew. It said “${edit.before.slice(0, 60)}”.`,
      );
    }
    if ('field' in edit) {
      // What is no text, as a list or "true", is read as YAML reads it.
      const isText = typeof values[edit.field] === 'string' || edit.after === '';
      fields.set(edit.field, isText ? edit.after : (parse(edit.after) as YamlValue));
    }
    if (!block) return [];
    const written = edit.after.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
    const next = cut.blocks[cut.blocks.indexOf(block) + 1];
    const end = written === '' ? (next?.start ?? block.end) : block.end;
    return [{ start: block.start, end, text: written.replaceAll('\n', lineEnd) }];
  });
  const { start, end, text: header } = cut.header;
  const changed = await editYaml(path, header, (entries) => new Map([...entries, ...fields]));
  pieces.push({ start, end, text: changed });
  return pieces
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (result, piece) => result.slice(0, piece.start) + piece.text + result.slice(piece.end),
      text,
    );
}
