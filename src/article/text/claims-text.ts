import type { BlockContent, FootnoteDefinition, FootnoteReference } from 'mdast';
import { claimLine } from '../../content/explainer/claim-line.ts';
import { idsOf } from '../../content/explainer/outline.ts';
import { plainNote } from '../../content/numbers/plain-note.ts';
import { citation } from '../../content/ledger/citation.ts';
import { verdicts } from '../../content/ledger/schema.ts';
import { heading, link, list, paragraph, strong, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** The mark that leads to the check of a claim. */
export function claimMark(id: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: id.toLowerCase(), label: id };
}

/** The check of each claim of a page as a note: verdict, what the sources say, the sources. */
export function claimNotes({ explainer, language, t }: TextPage): readonly FootnoteDefinition[] {
  const { ledger, pages } = explainer;
  return idsOf(pages[language].outline, 'Claim').map((id) => {
    const { article, verdict, note, sources } = ledger.claim(id);
    const words = plainNote(note[language], ledger, language);
    const cited = sources.flatMap(({ id: name, where }, index) => {
      const source = ledger.source(name);
      const read = source.read === 'primary' ? '' : ` (${t(`readBriefly.${source.read}`)})`;
      return [
        text(index > 0 ? '; ' : ' '),
        link(citation(source), source.url),
        text(`${where ? `, ${where[language]}` : ''}${read}`),
      ];
    });
    const line = paragraph(
      strong(`${t(`verdicts.${verdict}`)}.`),
      text(` ${t('claim.article')}: ${article[language]}. ${words}`),
      ...cited,
    );
    return {
      type: 'footnoteDefinition',
      identifier: id.toLowerCase(),
      label: id,
      children: [line],
    };
  });
}

/** How the article holds up: how many claims have each verdict, and every claim with its own. */
export function claimCheckText({ explainer, language, t }: TextPage): readonly BlockContent[] {
  const { ledger, pages } = explainer;
  const claims = idsOf(pages[language].outline, 'Claim').map(ledger.claim);
  const counts = verdicts.map((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return `${t(`verdicts.${verdict}`)}: ${count}`;
  });
  const summary = t('claims.description', { count: claims.length, list: counts.join('; ') });
  const entries = claims.map((claim) => [
    paragraph(
      text(`${claim.article[language]}. `),
      strong(claimLine(claim, ledger, language)),
      claimMark(claim.id),
    ),
  ]);
  return [heading(3, t('claims.title')), paragraph(text(summary)), list(entries, 1)];
}
