import type { Explainer } from '../explainer/explainers.ts';
import { everyLanguage, languages, type Language } from '../../language/languages.ts';

/** The same page in every language, as addresses within the site ("/pt/custo-deepseek/"). */
export type Alternates = Readonly<Record<Language, string>>;

/** Takes an address within the site ("/pt/") and gives it with the base path of the build ("/sub-folder/pt/"). */
export function withBase(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

/** Takes an address within the site and gives it whole, with the site's own (SITE_URL). */
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

/** Takes a page of the site and gives its address in every language. */
export function sitePage(page: SitePage): Alternates {
  return everyLanguage((language) => `/${language}/${languages[language].words.paths[page]}/`);
}

/** Takes an explainer and gives its page in every language. */
export function explainerAddresses({ pages }: Explainer): Alternates {
  return everyLanguage((language) => `/${language}/${pages[language].frontmatter.path}/`);
}

/** Takes the ids of an explainer and of a calculated fact; gives the id of its sum on the method page. */
export function sumId(explainer: string, fact: string): string {
  return `sum-${explainer}-${fact}`;
}

/** Takes a language and gives the address of its feed. */
export function feedAddress(language: Language): string {
  return `${home[language]}feed.xml`;
}

/** Takes an explainer and a language; gives the address of its page as Markdown. */
export function markdownAddress(explainer: Explainer, language: Language): string {
  return explainerAddresses(explainer)[language].replace(/\/$/, '.md');
}

/** Takes a page's address within the site and gives that of the picture which stands for it where it is shared. */
export function shareImage(page: string): string {
  return `${page}share.png`;
}

/** Takes an explainer and gives the folder of its open data. */
export function dataFolder({ id }: Pick<Explainer, 'id'>): string {
  return `/data/${id}/`;
}

/** Takes an explainer, a figure's id and a language; gives the figure's whole address on the explainer's page. */
export function figureAddress(explainer: Explainer, figure: string, language: Language): string {
  return `${absolute(explainerAddresses(explainer)[language])}#${figure}`;
}

/** Takes an explainer, a figure's id and a language; gives the address of the page with that figure alone. */
export function embedAddress({ id }: Explainer, figure: string, language: Language): string {
  return `/${language}/embed/${id}/${figure}/`;
}

/** The files of a figure. */
export const figureFileTypes = ['csv', 'json', 'svg', 'png'] as const;

/** Takes an explainer, a figure's name (its id, with "-" and the view's where it is not the first), a language and a type; gives the address of the file. */
export function figureFile(
  { id }: Pick<Explainer, 'id'>,
  figure: string,
  language: Language,
  type: (typeof figureFileTypes)[number],
): string {
  return `/charts/${id}/${figure}.${language}.${type}`;
}

/** Takes an address in every language and gives it whole. */
export function absoluteAlternates(alternates: Alternates): Alternates {
  return everyLanguage((language) => absolute(alternates[language]));
}
