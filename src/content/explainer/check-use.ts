import { figureSources } from '../figure-files/figure-sources.ts';
import { languageCodes, type Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { shownFacts } from './fact-places.ts';
import { idsOf, type Outline } from './outline.ts';

type Outlines = Readonly<Record<Language, Outline>>;

/** A problem for each claim that a language does not tell, or tells elsewhere. */
export function checkClaims({ explainer, claims }: Ledger, outlines: Outlines): readonly Problem[] {
  return claims.flatMap(({ id, section }) =>
    languageCodes.flatMap((language): Problem[] => {
      const { file, sections, tags } = outlines[language];
      const tag = tags.find(({ name, attributes }) => name === 'Claim' && attributes['id'] === id);
      if (!tag) {
        const message = `does not tell the claim ${id} of content/${explainer}/claims.yaml. Wrap the words that state it, in section "${section}": <Claim id="${id}">…</Claim>`;
        const line = sections.find((each) => each.id === section)?.line ?? 1;
        return [{ file, line, column: 1, message, translation: true }];
      }
      if (tag.section === section) return [];
      const message = `tells the claim ${id} in section "${tag.section}", but claims.yaml puts it in "${section}". Move it, or correct claims.yaml`;
      return [{ file, line: tag.line, column: tag.column, message }];
    }),
  );
}

/** A problem for each fact and source that nothing on the page uses. */
export function checkUse(ledger: Ledger, outlines: Outlines): readonly Problem[] {
  const pages = Object.values(outlines);
  const facts = shownFacts(ledger, pages);
  const sources = new Set([
    ...pages.flatMap((outline) => idsOf(outline, 'Source')),
    ...ledger.claims.flatMap((claim) => claim.sources.map(({ id }) => id)),
    ...ledger.facts.filter(({ id }) => facts.has(id)).flatMap((fact) => fact.sources),
    // Those that no text shows stand on the method page.
    ...[...ledger.figures.keys()].flatMap((id) => figureSources(id, ledger)),
  ]);
  const folder = `content/${ledger.explainer}`;
  return [
    ...unused(ledger.facts, facts, 'fact', `${folder}/facts.yaml`, (id) =>
      ledger.place('facts', id),
    ),
    ...unused(ledger.sources, sources, 'source', `${folder}/sources.yaml`, (id) =>
      ledger.place('sources', id),
    ),
  ];
}

/** A problem for each term of the glossary that no text explains. `outlines` are those of all explainers. */
export function checkTerms(ledger: Ledger, outlines: readonly Outline[]): readonly Problem[] {
  const used = new Set(outlines.flatMap((outline) => idsOf(outline, 'Term')));
  return unused(ledger.terms, used, 'term', 'content/glossary.yaml', (id) =>
    ledger.place('terms', id),
  );
}

function unused(
  entries: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  what: string,
  file: string,
  place: (id: string) => { readonly line: number; readonly column: number },
): readonly Problem[] {
  return entries
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file,
      ...place(id),
      message: `nothing uses the ${what} "${id}": use it, or remove it`,
    }));
}
