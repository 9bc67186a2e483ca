import { globSync } from 'node:fs';
import { formatDate } from '../src/language/dates.ts';
import { fallbackOf, languageCodes, languages } from '../src/language/languages.ts';
import { test } from './project-copy.ts';
import { withoutBrackets, writePseudoLanguage } from './pseudo-language.ts';
import { expect } from './site.ts';

const lettersIn = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

// Names are the same in every language.
const names = [
  ...languageCodes.flatMap((code) => lettersIn(languages[code].name)),
  ...lettersIn('CC BY MIT OFL Newsreader Instrument Sans BibTeX RIS CSL JSON CSV PNG SVG'),
  ...lettersIn('DeepSeek Qwen Llama GPT Gemini Ultra Grok Claude Sonnet'),
];

// Dates come from Intl.
const months = languageCodes.flatMap((code) =>
  Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`).flatMap(
    (date) => lettersIn(`${formatDate(date, code)} ${formatDate(date, code, 'short')}`),
  ),
);

// So do the names of the languages that sources are written in.
const sourceLanguages = languageCodes.flatMap((code) =>
  ['de', 'en', 'fr', 'pt', 'zh'].flatMap((language) =>
    lettersIn(new Intl.DisplayNames(code, { type: 'language' }).of(language) ?? ''),
  ),
);

// A language that is being translated shows the words of another, marked with its code.
const inTranslation = languageCodes.filter((code) => fallbackOf(code));
const marks = inTranslation.flatMap((code) => fallbackOf(code) ?? []);
const known = new Set([...names, ...months, ...sourceLanguages, ...marks]);

test('every word of the interface comes from the files of words, none from the code', async ({
  copy,
  page,
}) => {
  writePseudoLanguage(copy);
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);

  const left: string[] = [];
  const files = globSync('dist/**/*.html', { cwd: copy.root }).filter(
    (file) => !inTranslation.some((code) => file.startsWith(`dist/${code}/`)),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const texts = await page.evaluate(readTexts, copy.read(file));
    expect(texts.join(''), file).toContain('⟦');
    for (const text of texts) {
      // An address is no word; a name with a digit in it (H800) is none either.
      const rest = withoutBrackets(text).replace(/[\w-]+(\.[\w-]+)+|\w*\d\w*/g, ' ');
      const words = lettersIn(rest).filter((word) => !known.has(word));
      const unpaired = rest.match(/[⟦⟧]/g) ?? [];
      left.push(...[...words, ...unpaired].map((found) => `${file}: ${found}`));
    }
  }
  expect(left).toEqual([]);
});

/** Takes a page and gives its visible text as one, then each text that is only spoken or shown as a tip. */
function readTexts(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script, style, code, pre')) element.remove();
  const visible: string[] = [];
  const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) visible.push(walker.currentNode.textContent ?? '');
  const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
  const others = [...parsed.querySelectorAll('*')].flatMap((element) =>
    attributes.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const summary = parsed.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  return [visible.join('\n'), ...new Set(others), summary];
}
