import type { Explainer } from '../explainer/explainers.ts';
import { isOnCalculatorPage } from '../explainer/calculator-explainer.ts';
import { shownFigures } from '../explainer/outline.ts';
import { everyLanguage, languages, type Language } from '../../language/languages.ts';

/** The same page in every language, as addresses within the site ("/pt/energia-dos-data-centers/"). */
export type Alternates = Readonly<Record<Language, string>>;

/** An address within the site ("/pt/") with the base path of the build ("/sub-folder/pt/"). */
export function withBase(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

/** An address within the site as a whole one, with the site's own (SITE_URL). */
export function absolute(address: string): string {
  return new URL(withBase(address), import.meta.env.SITE).href;
}

/** The home page in every language. */
export const home: Alternates = everyLanguage((language) => `/${language}/`);

/** The pages that every language has besides its explainers and their comments; their names in the address are words of the locale JSON. */
export type SitePage = Exclude<
  keyof (typeof languages)[Language]['words']['paths'],
  // A page for each explainer: see src/content/addresses/comments.ts.
  'comments'
>;

/** The address of a page of the site in every language. */
export function sitePage(page: SitePage): Alternates {
  return everyLanguage((language) => `/${language}/${languages[language].words.paths[page]}/`);
}

/** The address of an explainer's page in every language. */
export function explainerAddresses({ pages }: Explainer): Alternates {
  return everyLanguage((language) => `/${language}/${pages[language].frontmatter.path}/`);
}

/** The id of a calculated fact's sum on the method page. */
export function sumId(explainer: string, fact: string): string {
  return `sum-${explainer}-${fact}`;
}

/** The address of a language's feed. */
export function feedAddress(language: Language): string {
  return `${home[language]}feed.xml`;
}

/** The address of an explainer's page as Markdown. */
export function markdownAddress(explainer: Explainer, language: Language): string {
  return explainerAddresses(explainer)[language].replace(/\/$/, '.md');
}

/** The address of the picture that stands for a page where it is shared. */
export function shareImage(page: string): string {
  return `${page}share.png`;
}

/** The folder of an explainer's open data. */
export function dataFolder({ id }: Pick<Explainer, 'id'>): string {
  return `/data/${id}/`;
}

/** A figure's whole address: on the explainer's page, that of the calculator, else, where no text shows it, on the method page. */
export function figureAddress(explainer: Explainer, figure: string, language: Language): string {
  const isShown = shownFigures(explainer.pages[language].outline).includes(figure);
  const other = isOnCalculatorPage(explainer, figure) ? 'calculator' : 'method';
  const page = isShown ? explainerAddresses(explainer) : sitePage(other);
  return `${absolute(page[language])}#${figure}`;
}

/** The address of the page with one figure alone. */
export function embedAddress({ id }: Explainer, figure: string, language: Language): string {
  return `/${language}/embed/${id}/${figure}/`;
}

/** The files of a figure. */
export const figureFileTypes = ['csv', 'json', 'svg', 'png'] as const;

/** The address of a figure's file. `figure` is its name: its id, with "-" and the view's where it is not the first. */
export function figureFile(
  { id }: Pick<Explainer, 'id'>,
  figure: string,
  language: Language,
  type: (typeof figureFileTypes)[number],
): string {
  return `/charts/${id}/${figure}.${language}.${type}`;
}

/** An address in every language as a whole one. */
export function absoluteAlternates(alternates: Alternates): Alternates {
  return everyLanguage((language) => absolute(alternates[language]));
}
