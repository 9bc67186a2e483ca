import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { editYaml, type YamlFields, type YamlValue } from '../../content/ledger/edit-yaml.ts';
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

/** Takes a comment out of the files of all explainers below the root of the project; gives the names of those that had it. */
export async function removeEntry(root: string, id: string): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const file of globSync('content/*/comments.yaml', { cwd: root })) {
    const path = `${root}/${file}`;
    const text = readFileSync(path, 'utf8');
    const edited = await editYaml(
      path,
      text,
      (entries) => new Map([...entries].filter(([known]) => known !== id)),
    );
    if (edited === text) continue;
    if (edited.trim() === '') rmSync(path);
    else writeContent(path, edited);
    changed.push(file);
  }
  return changed;
}

function dayOf(entry: YamlValue): string {
  return typeof entry === 'object' && entry !== null && 'date' in entry
    ? String(entry['date'])
    : '';
}
