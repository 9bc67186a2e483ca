import type { Explainer } from '../explainer/explainers.ts';
import { hasTag } from '../explainer/outline.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import type { Problem } from '../ledger/problem.ts';
import { problemAt, type YamlFile } from '../ledger/read-yaml.ts';
import type { GoneEntry } from '../ledger/schema.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { homeName, leadsInTheEnd } from './read-gone.ts';

/** What names an old address: where it stands, and in which words the message begins. */
interface Claim {
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly by: string;
}

/**
 * A problem for each old address that is one of a page that is there or that is named twice, and for each removed explainer
 * that is still there or leads nowhere. `folders` are the explainers that there are, those that cannot be read too.
 */
export function checkMoves(
  explainers: readonly Explainer[],
  folders: readonly string[],
  gone: YamlFile<GoneEntry>,
): readonly Problem[] {
  return [
    ...languageCodes.flatMap((language) => checkPaths(explainers, gone, language)),
    ...[...gone.entries].flatMap(([id, { leads }]) => checkLeads(folders, gone, id, leads)),
  ];
}

function checkPaths(
  explainers: readonly Explainer[],
  gone: YamlFile<GoneEntry>,
  language: Language,
): readonly Problem[] {
  const there = pagesThere(explainers, language);
  const named = new Map<string, Claim>();
  return [...inFrontmatter(explainers, language), ...inGone(gone, language)].flatMap(
    (claim): Problem[] => {
      const { path, file, line, column, by } = claim;
      const page = there.get(path);
      const other = named.get(path);
      if (!other) named.set(path, claim);
      const told = (fault: string) => [{ file, line, column, message: `${by} "${path}"${fault}` }];
      if (page === file) return told(', which is its path now: leave it out');
      if (page)
        return told(`, which is the address of a page that is there (${page}): leave it out`);
      if (!other) return [];
      if (other.file === file && other.by === by) return told(' twice: keep one');
      return told(
        `, which ${other.file}:${other.line} names as well: an old address leads to one page, leave it out of one of them`,
      );
    },
  );
}

// What is at each address of a language: the file of its text, or the words that name the page. The calculator has none
// where no text shows it.
function pagesThere(
  explainers: readonly Explainer[],
  language: Language,
): ReadonlyMap<string, string> {
  const { paths } = languages[language].words;
  const hasCalculator = explainers.some(({ pages }) =>
    hasTag(pages[language].outline, 'Calculator'),
  );
  return new Map([
    ...Object.entries(paths)
      .filter(([page]) => page !== 'calculator' || hasCalculator)
      .map(([page, path]) => [path, `paths.${page} in src/language/${language}.json`] as const),
    ...explainers.map(({ pages }) => {
      const { frontmatter, outline } = pages[language];
      return [frontmatter.path, outline.file] as const;
    }),
  ]);
}

function inFrontmatter(explainers: readonly Explainer[], language: Language): readonly Claim[] {
  return explainers.flatMap(({ pages }) => {
    const { frontmatter, outline } = pages[language];
    const line = outline.frontmatterLines.get('formerly') ?? 1;
    return (frontmatter.formerly ?? []).map((path) => ({
      path,
      file: outline.file,
      line,
      column: 1,
      by: 'formerly names',
    }));
  });
}

function inGone(gone: YamlFile<GoneEntry>, language: Language): readonly Claim[] {
  return [...gone.entries].flatMap(([id, { paths }]) =>
    (paths[language] ?? []).map((path, index) => ({
      path,
      file: gone.file,
      ...gone.place([id, 'paths', language, index]),
      by: `${id}.paths.${language} names`,
    })),
  );
}

function checkLeads(
  there: readonly string[],
  gone: YamlFile<GoneEntry>,
  id: string,
  leads: string,
): readonly Problem[] {
  if (there.includes(id)) {
    const message = `is an explainer that is there, content/${id}: take it out of this file`;
    return [problemAt(gone, [id], message)];
  }
  const end = leadsInTheEnd(gone.entries, id);
  if (end === undefined) {
    const message = `is "${leads}", which leads back to it: write ${homeName} or an explainer that is there`;
    return [problemAt(gone, [id, 'leads'], message)];
  }
  // What leads to one that leads nowhere is told there.
  if (end === homeName || there.includes(end) || gone.entries.has(leads)) return [];
  const known = [homeName, ...there, ...gone.entries.keys()];
  const near = suggestion(leads, known, `content/: ${there.join(', ')}`);
  const message = `is "${leads}": write ${homeName} or the id of an explainer. ${near}`;
  return [problemAt(gone, [id, 'leads'], message)];
}
