import { explainerAddresses, home, type Alternates } from '../addresses/addresses.ts';
import { openExplainers, type Explainer } from '../explainer/explainers.ts';
import { languageCodes, type Language } from '../../language/languages.ts';
import { leadsInTheEnd, readGone } from './read-gone.ts';

/** An address that an explainer's page had in a language. */
export interface FormerPage {
  readonly language: Language;
  /** The last part of the address. */
  readonly path: string;
  /** The explainer that it leads to; undefined where that is the home page. */
  readonly now: Explainer | undefined;
  /** Whether its own explainer was removed. */
  readonly isGone: boolean;
}

/** An explainer that was removed. */
export interface GoneExplainer {
  readonly id: string;
  readonly figures: readonly string[];
  /** The explainer that its addresses lead to; undefined where that is the home page. */
  readonly now: Explainer | undefined;
}

/** Where what had an address leads now: to an explainer's page, else home. */
export function leadsTo(now: Explainer | undefined): Alternates {
  return now ? explainerAddresses(now) : home;
}

/** The explainers that were removed, each with the one that is there in its stead. */
export function goneExplainers(): readonly GoneExplainer[] {
  const { entries } = readGone();
  return [...entries].map(([id, { figures = [] }]) => ({
    id,
    figures,
    now: openExplainers().find((explainer) => explainer.id === leadsInTheEnd(entries, id)),
  }));
}

/** Every address that an explainer's page had before, in every language: those of removed explainers after the others. */
export function formerPages(): readonly FormerPage[] {
  const { entries } = readGone();
  const moved = openExplainers().flatMap((now) =>
    languageCodes.flatMap((language) =>
      (now.pages[language].frontmatter.formerly ?? []).map((path) => ({
        language,
        path,
        now,
        isGone: false,
      })),
    ),
  );
  const gone = goneExplainers().flatMap(({ id, now }) =>
    languageCodes.flatMap((language) =>
      (entries.get(id)?.paths[language] ?? []).map((path) => ({
        language,
        path,
        now,
        isGone: true,
      })),
    ),
  );
  return [...moved, ...gone];
}
