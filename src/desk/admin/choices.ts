import { statementIds } from '../../content/explainer/statement-ids.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { everyLanguage, languageCodes, type Localized } from '../../language/languages.ts';
import { blockTags, vocabulary } from '../../content/vocabulary.ts';
import type { Choice, InsertableTag } from './api.ts';

const [first = 'pt'] = languageCodes;

/** Takes an explainer; gives the ids that its fields and tags may name, by what they name. */
export function choicesOf({
  ledger,
  pages,
  passages,
}: Explainer): Readonly<Record<string, readonly Choice[]>> {
  const claimWords = new Map(ledger.claims.map(({ id, article }) => [id, article[first]]));
  const figures = [...ledger.figures.values()].map(({ id, title }) => ({
    id,
    label: title[first],
  }));
  return {
    fact: choices(ledger.facts, ({ label }) => label),
    source: ledger.sources.map(({ id, title }) => ({ id, label: title })),
    claim: choices(ledger.claims, ({ article }) => article),
    term: choices(ledger.terms, ({ term }) => term),
    figure: figures,
    'figure file': figures,
    about: statementIds(
      ledger,
      everyLanguage((language) => pages[language].outline),
      passages,
    ).map((id) => ({ id, label: claimWords.get(id) ?? '' })),
    section: pages[first].outline.sections.map(({ id, title }) => ({ id, label: title })),
  };
}

/** Takes those choices; gives the tags that stand within a paragraph, with the ids each may have. */
export function insertableTags(known: ReturnType<typeof choicesOf>): readonly InsertableTag[] {
  const wrapping = ['Claim', 'Term', 'Source', 'Literal'];
  return Object.entries(vocabulary).flatMap(([name, { required, refersTo }]) => {
    const [attribute] = required;
    if (attribute === undefined || blockTags.includes(name)) return [];
    const ids = refersTo === undefined ? [] : (known[refersTo] ?? []);
    return [{ name, attribute, wraps: wrapping.includes(name), choices: ids }];
  });
}

function choices<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  label: (entry: Entry) => Localized,
): readonly Choice[] {
  return entries.map((entry) => ({ id: entry.id, label: label(entry)[first] }));
}
