import { globSync } from 'node:fs';
import { formatDate } from '../src/i18n/dates.ts';
import { languageCodes, languages } from '../src/i18n/languages.ts';
import { test } from './project-copy.ts';
import { withoutBrackets, writePseudoLanguage } from './pseudo-language.ts';
import { expect } from './site.ts';

const lettersIn = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

// Names are the same in every language.
const names = [
  ...languageCodes.flatMap((code) => lettersIn(languages[code].name)),
  ...lettersIn('CC BY MIT OFL Newsreader Instrument Sans'),
];

// Dates come from Intl.
const months = languageCodes.flatMap((code) =>
  Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`).flatMap(
    (date) => lettersIn(`${formatDate(date, code)} ${formatDate(date, code, 'short')}`),
  ),
);
const known = new Set([...names, ...months]);

test('every word of the interface comes from the files of words, none from the code', async ({
  copy,
  page,
}) => {
  writePseudoLanguage(copy);
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);

  for (const file of globSync('dist/**/*.html', { cwd: copy.root })) {
    const [text, ...attributes] = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const element of parsed.querySelectorAll('script, style, code, pre')) element.remove();
      const read: string[] = [];
      const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) read.push(walker.currentNode.textContent ?? '');
      const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt'];
      return [
        read.join('\n'),
        ...[...parsed.querySelectorAll('*')].flatMap((element) =>
          [...spoken, 'placeholder', 'label'].map((name) => element.getAttribute(name) ?? ''),
        ),
        parsed.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      ];
    }, copy.read(file));
    expect(text).toContain('⟦');
    for (const words of [text, ...attributes]) {
      // An address is no word; a name with a digit in it (H800) is none either.
      const left = withoutBrackets(words ?? '').replace(/[\w-]+(\.[\w-]+)+|\w*\d\w*/g, ' ');
      expect(left, file).not.toMatch(/[⟦⟧]/);
      expect(
        lettersIn(left).filter((word) => !known.has(word)),
        file,
      ).toEqual([]);
    }
  }
});
