import { diffArrays } from 'diff';
import { figureData } from '../../figures/figures.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { TwinTexts } from '../../content/translations/twin-texts.ts';
import { markChanges } from '../../content/translations/what-changed.ts';
import { checkCorrections } from '../../content/published/check-corrections.ts';
import { factPlaces } from '../../content/explainer/fact-places.ts';

/** The content at one moment. */
export interface ContentVersion {
  readonly explainers: readonly Explainer[];
  /** The texts of an explainer, or of the glossary ("glossary"). */
  readonly texts: ReadonlyMap<string, readonly TwinTexts[]>;
}

/** What a change of the content does to readers, as Markdown. */
export function describeChange(before: ContentVersion, after: ContentVersion): string {
  const names = new Set([...before.texts.keys(), ...after.texts.keys()]);
  const parts = [...names].flatMap((name) => {
    const [old, now] = [before, after].map(({ explainers }) =>
      explainers.find(({ id }) => id === name),
    );
    const sections = [
      ...(old && now
        ? [
            numbers(old, now),
            claims(old, now),
            sources(old, now),
            drawn(old, now),
            comments(old, now),
          ]
        : []),
      ...(now ? [list('Corrections to write or to mend', corrections(now))] : []),
      ...languageCodes.map((language) =>
        texts(before.texts.get(name) ?? [], after.texts.get(name) ?? [], language),
      ),
    ].filter((section) => section !== '');
    const news = name === 'glossary' || old ? [] : ['A new explainer.\n'];
    const gone = name === 'glossary' || now ? [] : ['The explainer was removed.\n'];
    const told = [...news, ...gone, ...sections];
    return told.length > 0 ? [`## ${name}\n\n${told.join('\n')}`] : [];
  });
  return parts.length > 0 ? `${parts.join('\n')}` : 'Readers see no difference.\n';
}

function list(title: string, items: readonly string[]): string {
  return items.length > 0 ? `### ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n` : '';
}

function numbers(before: Explainer, after: Explainer): string {
  const shown = ({ ledger }: Explainer, id: string) => {
    const fact = ledger.facts.find((each) => each.id === id);
    return fact && languageCodes.map((language) => formatFact(fact, language)).join(' · ');
  };
  const ids = new Set([before, after].flatMap(({ ledger }) => ledger.facts.map(({ id }) => id)));
  return list(
    'Numbers',
    [...ids].flatMap((id) => {
      const [old, now] = [shown(before, id), shown(after, id)];
      const kinds = [before, after].map(
        ({ ledger }) => ledger.facts.find((each) => each.id === id)?.kind,
      );
      if (old === now && kinds[0] === kinds[1]) return [];
      const kind = kinds[0] && kinds[1] && kinds[0] !== kinds[1] ? ` (${kinds.join(' → ')})` : '';
      const places = placesIn(now ? after : before, id).join('; ') || 'nowhere';
      return [`\`${id}\`${kind}: ${old ?? 'new'} → **${now ?? 'removed'}**. Shown in: ${places}`];
    }),
  );
}

function placesIn({ ledger, pages }: Explainer, id: string): readonly string[] {
  const outlines = languageCodes.map((language) => pages[language].outline);
  return factPlaces(ledger, outlines, id);
}

function claims(before: Explainer, after: Explainer): string {
  return list(
    'Verdicts',
    after.ledger.claims.flatMap(({ id, verdict }) => {
      const old = before.ledger.claims.find((claim) => claim.id === id)?.verdict;
      return old === verdict ? [] : [`${id}: ${old ?? 'new'} → **${verdict}**`];
    }),
  );
}

function sources(before: Explainer, after: Explainer): string {
  const listed = ({ ledger }: Explainer) => byId(ledger.sources);
  return list('Sources', entryChanges(listed(before), listed(after)));
}

function comments(before: Explainer, after: Explainer): string {
  const listed = ({ ledger }: Explainer) => byId(ledger.comments);
  return list('Comments', entryChanges(listed(before), listed(after)));
}

function corrections({ ledger }: Explainer): readonly string[] {
  return checkCorrections(ledger).map(({ message }) => message);
}

function byId(entries: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
}

function entryChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    return [`\`${id}\`: ${was ? (is ? 'changed' : 'removed') : 'new'}`];
  });
}

function drawn(before: Explainer, after: Explainer): string {
  const said = ({ ledger }: Explainer, language: Language) =>
    new Map(
      [...ledger.figures.keys()].map((id) => {
        const { title, summary, description, table } = figureData(ledger, id, language);
        return [id, { title, table: JSON.stringify([summary, description, table]) }];
      }),
    );
  return list(
    'Figures',
    languageCodes.flatMap((language) => {
      const [old, now] = [said(before, language), said(after, language)];
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
        const [was, is] = [old.get(id), now.get(id)];
        const name = `\`${id}\` in ${languages[language].name}`;
        if (!was || !is) return [`${name}: ${was ? 'removed' : 'new'}`];
        if (was.title !== is.title) return [`${name}, title: ${markChanges(was.title, is.title)}`];
        return was.table === is.table ? [] : [`${name}: its data or description changed`];
      });
    }),
  );
}

// A passage keeps its place in the text, not its id: what was put in before it moves the ids.
function texts(
  before: readonly TwinTexts[],
  after: readonly TwinTexts[],
  language: Language,
): string {
  const written = (twins: readonly TwinTexts[]) =>
    twins.flatMap(({ id, texts: { [language]: text } }) => (text ? [{ id, text: text.text }] : []));
  const hunks = diffArrays(written(before), written(after), {
    comparator: (one, other) => one.text === other.text,
  });
  const items = hunks.flatMap(({ removed, added, value }, index) => {
    const next = hunks[index + 1];
    if (removed) {
      const came = next?.added ? next.value : [];
      return value.map(({ id, text }, position) => {
        const now = came[position];
        return now
          ? `\`${now.id}\`: ${inline(markChanges(text, now.text))}`
          : `\`${id}\` removed: ${inline(text)}`;
      });
    }
    if (!added) return [];
    const replaced = hunks[index - 1]?.removed ? (hunks[index - 1]?.value.length ?? 0) : 0;
    return value.slice(replaced).map(({ id, text }) => `\`${id}\` new: ${inline(text)}`);
  });
  return list(`Texts in ${languages[language].name}`, items);
}

// One line, its tags as code, so that a pull request shows them.
function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<[^<>]*>/g, (tag) => `\`${tag}\``)
    .trim();
}
