import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { frozenContent } from './fixtures/frozen-content.ts';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { formerPages } from '../src/content/moves/former-pages.ts';
import {
  completeLanguages,
  languageCodes,
  languages,
  type Language,
} from '../src/language/languages.ts';

/** The folder of the site under test, built from the frozen content. */
export const built = frozenContent.BUILT_SITE;

/** A built page: its address within the site and the language of its interface. */
export interface SitePage {
  readonly address: string;
  readonly language: Language;
}

/** The addresses that explainers had before: what stands there leads on at once (moves.spec.ts). */
const formerAddresses = formerPages().map(({ language, path }) => `/${language}/${path}/`);

/** Every page that was built, so that none is forgotten, but those at old addresses. */
export const pages: readonly SitePage[] = globSync('**/*.html', { cwd: built })
  .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
  .filter((address) => !formerAddresses.includes(address))
  .sort()
  .map((address) => ({
    address,
    language: languageCodes.find((code) => address.startsWith(`/${code}/`)) ?? 'en',
  }));

/**
 * The pages that search engines may list. Not: the one for unknown addresses, a single figure for frames, the one that the
 * Worker writes its answers to comments into.
 */
export const listedPages = pages.filter(
  ({ address }) => !/\/404\.html$|\/embed\/|\/(comments|comentarios)\/answer\/$/.test(address),
);

/**
 * The pages whose every width and barrier is looked at: all but most of those with a single figure, whose figures are looked
 * at in their explainer.
 */
export const widePages = pages.filter(
  ({ address }) => !address.includes('/embed/') || /\/(kv-cache|fleet-evidence)\/$/.test(address),
);

/** Whether a page is in the first language or in none: for promises that say the same in every language. */
export function isOnce({ address }: Pick<SitePage, 'address'>): boolean {
  return languageCodes.slice(1).every((code) => !address.startsWith(`/${code}/`));
}

/**
 * Every explainer in every language that is whole, with its twin in the next one. What one that is being translated shows
 * in their stead: new-language.spec.ts.
 */
export const explainerPages = openExplainers().flatMap((explainer) =>
  completeLanguages.map((language, index) => {
    const other = completeLanguages[(index + 1) % completeLanguages.length] ?? language;
    const address = (code: Language) => `/${code}/${explainer.pages[code].frontmatter.path}/`;
    return {
      explainer,
      other,
      words: languages[language].words,
      address: address(language),
      otherAddress: address(other),
      ...explainer.pages[language],
    };
  }),
);

/** A page of an explainer as the tests see it. */
export type TestedExplainer = (typeof explainerPages)[number];

/** Takes a page in a language and gives its link to another language, in the header. */
export function languageLink(page: Page, language: Language, other: Language): Locator {
  const { words } = languages[language];
  return page
    .getByRole('navigation', { name: words.site.languages })
    .getByRole('link', { name: languages[other].name });
}

/** Playwright's test. Besides its own promise, each test fails on a console message or a request to another origin. */
export const test = base.extend<{ provoked: readonly number[] }>({
  /** The statuses of errors that the test brings about: the browser may tell of them. */
  provoked: [[], { option: true }],
  context: async ({ context, provoked }, use) => {
    const noise: string[] = [];
    context.on('console', (message) => noise.push(`console: ${message.text()}`));
    // cspell:ignore weberror
    context.on('weberror', (webError) => noise.push(`error: ${webError.error().message}`));
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== 'localhost') {
        noise.push(`request: ${request.url()}`);
      }
    });
    await use(context);
    const told = (line: string) => provoked.some((status) => line.includes(`status of ${status} `));
    expect(
      noise.filter((line) => !told(line)),
      'a quiet page',
    ).toEqual([]);
  },
});

export { expect };
