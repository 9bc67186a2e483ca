import { figureSources } from '../figure-files/figure-sources.ts';
import type { Language } from '../../language/languages.ts';
import { factsIn } from '../ledger/note.ts';
import type { Source } from '../ledger/ledger.ts';
import type { Explainer } from './explainers.ts';
import { figuresOf, idsOf } from './outline.ts';

/** The places of a page that cite one source: numbered places in the prose, claims by id, figures by number. */
export interface Citation {
  readonly source: Source;
  /** Its number in the list of sources. */
  readonly number: number;
  readonly places: readonly string[];
  readonly claims: readonly string[];
  readonly figures: readonly { readonly id: string; readonly number: number }[];
}

const readings = ['primary', 'copy', 'excerpt', 'secondary'] as const;

/** The id of the place of a <Fact> or <Source> tag, by its number in the page (from 1). */
export function placeId(number: number): string {
  return `cited-${number}`;
}

/** Every source that an explainer's page cites, grouped by how it was read, with its places. */
export function citations({ ledger, pages }: Explainer, language: Language): readonly Citation[] {
  const { outline } = pages[language];
  const citing = outline.tags.filter(({ name }) => name === 'Fact' || name === 'Source');
  const places = citing.map(({ name, attributes: { id = '' } }, index) => ({
    place: placeId(index + 1),
    sources: name === 'Source' ? [id] : ledger.fact(id).sources,
  }));
  const claims = idsOf(outline, 'Claim').map((id) => {
    const { note, sources } = ledger.claim(id);
    const behindFacts = factsIn(note[language]).flatMap((fact) => ledger.fact(fact).sources);
    return { id, sources: [...sources.map((source) => source.id), ...behindFacts] };
  });
  const figures = figuresOf(outline).map((id, index) => {
    return { id, number: index + 1, sources: figureSources(id, ledger) };
  });
  return readings
    .flatMap((read) => ledger.sources.filter((source) => source.read === read))
    .map((source) => ({
      source,
      places: places.filter(({ sources }) => sources.includes(source.id)).map(({ place }) => place),
      claims: claims.filter(({ sources }) => sources.includes(source.id)).map(({ id }) => id),
      figures: figures.filter(({ sources }) => sources.includes(source.id)),
    }))
    .filter(({ places, claims, figures }) => places.length + claims.length + figures.length > 0)
    .map((citation, index) => ({ ...citation, number: index + 1 }));
}
