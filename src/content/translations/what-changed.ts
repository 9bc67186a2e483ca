import { execFileSync } from 'node:child_process';
import { diffWordsWithSpace } from 'diff';
import { readOutlineText } from '../explainer/outline.ts';
import type { Language } from '../../language/languages.ts';
import { fingerprint } from './fingerprint.ts';
import { pageTextsOf, yamlTextsOf } from './twin-texts.ts';

/** How many earlier versions of a file are looked through. */
const mostVersions = 40;

/**
 * The text of a content file whose fingerprint was `print` when it was confirmed, from the versions that Git keeps;
 * undefined where it has none.
 */
export function confirmedText(
  file: string,
  language: Language,
  print: string | undefined,
): string | undefined {
  if (!print) return undefined;
  const commits = git('log', `-${mostVersions}`, '--format=%h', '--', file)?.split('\n') ?? [];
  for (const commit of commits.filter(Boolean)) {
    const text = git('show', `${commit}:${file}`);
    if (text === undefined) continue;
    const found = textsOf(file, text.normalize('NFC'), language).find(
      (each) => fingerprint(each) === print,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text as it is now, with [-what went-] and {+what came+}. */
export function markChanges(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}

function textsOf(file: string, text: string, language: Language): readonly string[] {
  if (!file.endsWith('.mdx')) {
    return yamlTextsOf(text, file).flatMap(({ texts }) => texts[language]?.text ?? []);
  }
  const outline = readOutlineText(file, text);
  return pageTextsOf(outline, []).map(([, { text: each }]) => each);
}

function git(...options: readonly string[]): string | undefined {
  try {
    return execFileSync('git', options, {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // Not a Git repository, or the file is not in that version.
    return undefined;
  }
}
