import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { editYaml, type YamlFields, type YamlValue } from '../../content/ledger/edit-yaml.ts';
import { ContentError } from '../../content/ledger/problem.ts';
import { writeContent } from '../../content/ledger/write-content.ts';

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

/** The text of such a file with a comment among the others, at its day; one that is there already stays as it is. */
export async function withEntry(
  path: string,
  text: string,
  id: string,
  entry: YamlFields,
): Promise<string> {
  return editYaml(path, text, (entries) => {
    if (entries.has(id)) return entries;
    const all = [...entries];
    const later = all.findIndex(([, other]) => dayOf(other) > dayOf(entry));
    return new Map(all.toSpliced(later < 0 ? all.length : later, 0, [id, entry]));
  });
}

/** What taking a comment out came to. */
export interface Removal {
  /** The files that had it. */
  readonly files: readonly string[];
  /** Why others could not be changed, a line each: they may have it still. */
  readonly refusals: readonly string[];
}

/** Takes a comment out of the files of all explainers below the root of the project; one that is damaged stops no other. */
export async function removeEntry(root: string, id: string): Promise<Removal> {
  const files: string[] = [];
  const refusals: string[] = [];
  for (const file of globSync('content/*/comments.yaml', { cwd: root })) {
    try {
      if (await removeFrom(`${root}/${file}`, id)) files.push(file);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      refusals.push(error.message);
    }
  }
  return { files, refusals };
}

async function removeFrom(path: string, id: string): Promise<boolean> {
  const text = readFileSync(path, 'utf8');
  // A file without it need not be one that can be edited.
  if (!text.includes(id)) return false;
  const edited = await withoutEntry(path, text, id);
  if (edited === text) return false;
  // Another command may have changed it meanwhile.
  const isStillRight = () => readFileSync(path, 'utf8') === text;
  if (edited.trim() === '') {
    if (!isStillRight()) return removeFrom(path, id);
    rmSync(path);
    return true;
  }
  return writeContent(path, edited, isStillRight) || removeFrom(path, id);
}

async function withoutEntry(path: string, text: string, id: string): Promise<string> {
  try {
    return await editYaml(
      path,
      text,
      (entries) => new Map([...entries].filter(([known]) => known !== id)),
    );
  } catch (error) {
    // Another entry is damaged: this one goes by its lines, from its id to the next line that is not indented.
    const lines = new RegExp(`^${id}:.*\\n(?:[ \\t].*\\n|\\r?\\n)*`, 'm');
    if (!(error instanceof ContentError) || !lines.test(text)) throw error;
    return text.replace(lines, '');
  }
}

function dayOf(entry: YamlValue): string {
  return typeof entry === 'object' && entry !== null && 'date' in entry
    ? String(entry['date'])
    : '';
}
