import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editYaml, type YamlFields } from '../../content/ledger/edit-yaml.ts';
import { keepFormat } from '../../content/ledger/keep-format.ts';
import { ModerationError } from './moderation-error.ts';

const heading = `# Comments of readers that were published, in the order of their days. npm run comments puts them here and takes them
# out. A reply stands under the text:
#
#   reply:
#     date: 2026-12-01
#     text: The editors' answer, in the language of the comment.
`;

/** Takes an explainer and gives the name of the file of its comments. */
export function commentsFile(explainer: string): string {
  return `content/${explainer}/comments.yaml`;
}

/** Takes the root of the project and the name of such a file; gives its text, the heading alone where it is not there. */
export function readCommentsFile(root: string, file: string): string {
  return existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : heading;
}

/** Takes the path and the text of such a file, an id and an entry; gives the text with the entry at its day. One that is there stays. */
export async function withEntry(
  path: string,
  text: string,
  id: string,
  entry: YamlFields,
): Promise<string> {
  const entries = entriesOf(path, text);
  if (entries.some(([known]) => known === id)) return text;
  const later = entries.findIndex(([, { date = '' }]) => String(date) > String(entry['date']));
  const ordered = entries.toSpliced(later < 0 ? entries.length : later, 0, [id, entry]);
  return keepFormat(path, text, editYaml(text, new Map(ordered), 'in order'));
}

/** Takes the root of the project and an id; takes the comment out of the files of all explainers and gives the names of those that had it. */
export function removeEntry(root: string, id: string): readonly string[] {
  return globSync('content/*/comments.yaml', { cwd: root }).filter((file) => {
    const path = `${root}/${file}`;
    const text = readFileSync(path, 'utf8');
    const entries = entriesOf(path, text);
    const others = entries.filter(([known]) => known !== id);
    if (others.length === entries.length) return false;
    const edited = editYaml(text, new Map(others));
    if (edited.trim() === '') rmSync(path);
    else writeFileSync(path, edited);
    return true;
  });
}

function entriesOf(path: string, text: string): readonly (readonly [string, YamlFields])[] {
  try {
    return Object.entries((parse(text) ?? {}) as Record<string, YamlFields>);
  } catch {
    throw new ModerationError(`${path} cannot be read: npm run check:content says why.`);
  }
}
