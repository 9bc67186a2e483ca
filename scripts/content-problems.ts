import { globSync } from 'node:fs';
import type { Explainer } from '../src/content/explainer/explainers.ts';
import type { MissingText } from '../src/content/translations/missing-texts.ts';
import { checkWords, unreadableWords } from '../src/content/check-words.ts';
import { leftSentences } from './new/left-sentences.ts';
import type { Problem } from '../src/content/ledger/problem.ts';

/**
 * Every problem of the content, with the sentences of the template that readers would get, or those of the interface words where there is one, since nothing else can be read
 * without them; and every text that a language which is being translated lacks.
 */
export async function readAllProblems(): Promise<{
  readonly problems: readonly Problem[];
  readonly missing: readonly MissingText[];
}> {
  const unreadable = unreadableWords('.');
  if (unreadable.length > 0) return { problems: unreadable, missing: [] };
  const { completeLanguages } = await import('../src/language/languages.ts');
  const odd = checkWords('.', completeLanguages);
  if (odd.length > 0) return { problems: odd, missing: [] };
  const { readExplainers } = await import('../src/content/explainer/explainers.ts');
  const { missingTexts } = await import('../src/content/translations/missing-texts.ts');
  const { explainers, problems } = readExplainers();
  const left = leftSentences(await publicTexts(explainers));
  return { problems: [...problems, ...left], missing: missingTexts() };
}

// The files of the content that a public build prints; none where this is a preview.
async function publicTexts(explainers: readonly Explainer[]): Promise<ReadonlyMap<string, string>> {
  const { isHeldBack, isPreview } = await import('../src/content/explainer/held-back.ts');
  const { contentRoot } = await import('../src/content/content-root.ts');
  const { readContent } = await import('../src/content/ledger/read-content.ts');
  if (isPreview()) return new Map();
  const names = explainers.flatMap(({ id, pages }) => {
    const out = Object.values(pages).filter(({ frontmatter }) => !isHeldBack(frontmatter));
    const texts = new Set(out.map(({ language }) => `${id}/${language}.mdx`));
    return texts.size > 0 ? [...texts, ...globSync(`${id}/**/*.yaml`, { cwd: contentRoot })] : [];
  });
  return new Map(names.map((name) => [`content/${name}`, readContent(contentRoot, name).text]));
}
