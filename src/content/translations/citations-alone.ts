import { completeLanguages, languages, type Language } from '../../language/languages.ts';
import type { Answer, ConfirmedTwins } from './record.ts';
import type { TwinTexts } from './twin-texts.ts';

/** Something that a text cites in one language and lacks in another. */
export interface CitedAlone {
  /** As the record and the commands name it: the language, the tag and what it names ("en Fact capex"). */
  readonly name: string;
  /** What somebody said of it; undefined where nobody did. */
  readonly answer: Answer | undefined;
}

/** What twins do not cite alike: facts, claims, sources, terms, figures, dates. Nothing where a language lacks the text. */
export function citedAlone(
  { texts }: TwinTexts,
  known: ConfirmedTwins | undefined,
): readonly CitedAlone[] {
  const cited = completeLanguages.map((language) => {
    const written = texts[language];
    return { language, cites: written && citesOf(written.text) };
  });
  if (cited.some(({ cites }) => !cites)) return [];
  return cited.flatMap(({ language, cites }) =>
    [...(cites ?? [])]
      .filter((each) => cited.some((other) => !other.cites?.has(each)))
      .map((each) => {
        const name = `${language} ${each}`;
        return { name, answer: known?.alone?.[name] };
      }),
  );
}

/** In words: `English alone: Fact capex, Source v3-report`, a part for each language. */
export function describeAlone(all: readonly CitedAlone[]): string {
  const byLanguage = Map.groupBy(all, ({ name }) => name.slice(0, name.indexOf(' ')));
  return [...byLanguage]
    .map(([code, own]) => {
      const cites = own.map(({ name }) => name.slice(code.length + 1)).join(', ');
      return `${languages[code as Language].name} alone: ${cites}`;
    })
    .join('; ');
}

function citesOf(text: string): ReadonlySet<string> {
  const tags = text.matchAll(
    /<(Fact|Claim|Source|Term|Figure|Date|Aside)\b[^>]*?\b(?:id|of|date)="([^"]*)"/g,
  );
  const years = text.replaceAll(/<[^>]*>/g, ' ').match(/(?<![\d.,-])(?:19|20)\d\d(?![\d.,]\d|\d)/g);
  const inYaml = text.matchAll(/\{([a-z][a-z0-9-]*)\}/g);
  return new Set([
    ...[...tags].map(([, tag = '', name = '']) => `${tag} ${name}`),
    ...(years ?? []).map((year) => `Date ${year}`),
    ...[...inYaml].map(([, name = '']) => `Fact ${name}`),
  ]);
}
