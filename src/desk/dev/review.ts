import { readExplainers } from '../../content/explainer/explainers.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { openTranslations } from '../../content/translations/open-translations.ts';
import { pageTextsOf, passageName, type Named } from '../../content/translations/twin-texts.ts';
import { isOpen, type TwinState } from '../../content/translations/translation-state.ts';

/** What an editor should look at in one passage. */
export interface Mark {
  /** The id that the passage has on the page. */
  readonly id: string;
  readonly kind: 'problem' | 'translation' | 'uncited';
  readonly words: string;
}

/** The state of an explainer while it is written. */
export interface Review {
  readonly id: string;
  readonly addresses: Readonly<Record<Language, string>>;
  readonly marks: Readonly<Record<Language, readonly Mark[]>>;
  /** The ids of the passages that every language has, in the order of the text. */
  readonly passages: readonly string[];
  /** The sections with their words in each language. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly words: Readonly<Record<Language, number>>;
  }[];
  readonly words: Readonly<Record<Language, number>>;
  /** Every problem, in words, and every text that nobody confirmed. */
  readonly problems: readonly string[];
  readonly drifts: readonly TwinState[];
}

/** Reads the content and gives the state of every explainer that can be shown. */
export function openReviews(): readonly Review[] {
  const { explainers, problems } = readExplainers();
  const translations = openTranslations(explainers);
  return explainers.map((explainer) => {
    const { id, ledger, pages, passages } = explainer;
    const outlines = everyLanguage((language) => pages[language].outline);
    const texts = everyLanguage((language) =>
      pageTextsOf(outlines[language], passages.ids[language]),
    );
    const own = problems.filter(({ file }) => file.startsWith(`content/${id}/`));
    const states = translations.find(({ name }) => name === id)?.states ?? [];
    const drifts = states.filter(isOpen);
    const marks = everyLanguage((language): readonly Mark[] => {
      const outline = outlines[language];
      const cited = new Set(
        outline.tags
          .filter(({ name }) => name === 'Source')
          .map(({ attributes }) => attributes['id']),
      );
      const at = (line: number) => passageAt(texts[language], line);
      return [
        ...own.flatMap(({ file, line = 1, message }): Mark[] =>
          file === outline.file ? [{ id: at(line), kind: 'problem', words: message }] : [],
        ),
        ...drifts.flatMap(({ id: passage, texts: { [language]: text }, edited }): Mark[] => {
          if (!text || !text.file.endsWith('.mdx')) return [];
          const words = edited.includes(language) ? 'edited, not confirmed' : 'its twin was edited';
          return [{ id: passageName(passage), kind: 'translation', words }];
        }),
        ...outline.tags.flatMap(({ name, attributes, line }): Mark[] => {
          const fact = ledger.facts.find((each) => each.id === attributes['id']);
          if (name !== 'Fact' || !fact || fact.sources.some((source) => cited.has(source)))
            return [];
          const words = `${fact.id}: the text links none of its sources (${fact.sources.join(', ')})`;
          return [{ id: at(line), kind: 'uncited', words }];
        }),
      ];
    });
    const [first] = Object.values(outlines);
    return {
      id,
      marks,
      drifts,
      problems: own.map(describeProblem),
      addresses: everyLanguage((language) => `/${language}/${pages[language].frontmatter.path}/`),
      passages:
        Object.values(texts)[0]?.flatMap(([name]) =>
          name.startsWith('header.') ? [] : passageName(name),
        ) ?? [],
      words: everyLanguage((language) => outlines[language].words),
      sections: (first?.sections ?? []).map(({ id: section, title }) => ({
        id: section,
        title,
        words: everyLanguage((language) => wordsIn(texts[language], section)),
      })),
    };
  });
}

// The passage that a line belongs to: the last that begins at it or before.
function passageAt(texts: Named, line: number): string {
  return passageName(texts.findLast(([, text]) => text.line <= line)?.[0] ?? '');
}

// The words of a section, without its tags: those of its paragraphs, items and answers.
function wordsIn(texts: Named, section: string): number {
  const start = texts.findIndex(([id]) => id === `#${section}`);
  const { line: from = 0 } = texts[start]?.[1] ?? {};
  const headings = texts.filter(([id, { line }]) => id.startsWith('#') && line > from);
  const to = Math.min(...headings.map(([, { line }]) => line));
  return texts
    .filter(([id, { line }]) => !id.startsWith('header.') && line >= from && line < to)
    .map(([, { text }]) => text.replaceAll(/<[^>]*>/g, ' ').split(/\s+/))
    .flat()
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
