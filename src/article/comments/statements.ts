import { toString } from 'mdast-util-to-string';
import { figureData } from '../../figures/figures.ts';
import { blocksOf } from '../../content/explainer/blocks.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { figuresOf, figureNumber, idsOf } from '../../content/explainer/outline.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { remember } from '../../language/remember.ts';
import { resolveTags } from '../text/resolve-tags.ts';
import { textPage } from '../text/text-page.ts';

/** Something in an explainer that a comment may be about. */
export interface Statement {
  /** C11, gpu-fleet, reach-2: also what `about` says in the form and in comments.yaml. */
  readonly id: string;
  /** As a reader finds it in a list. */
  readonly label: string;
}

/** The statements of an explainer, in the order of the text. */
export interface Statements {
  readonly claims: readonly Statement[];
  readonly figures: readonly Statement[];
  readonly paragraphs: readonly Statement[];
}

const statements = remember((explainer: Explainer) =>
  everyLanguage((language) => listStatements(explainer, language)),
);

/** All that a comment on an explainer may be about, in the words of its page. */
export function statementsOf(explainer: Explainer, language: Language): Statements {
  return statements(explainer)[language];
}

function listStatements(explainer: Explainer, language: Language): Statements {
  const { ledger, pages, passages } = explainer;
  // A page that stands in for another has its own language's paragraphs.
  const { outline, language: written } = pages[language];
  const t = translator(language);
  const page = textPage(explainer, language);
  const ids = passages.ids[written];
  return {
    claims: idsOf(outline, 'Claim').map((id) => ({
      id,
      label: `${id}: ${ledger.claim(id).article[language]}`,
    })),
    figures: figuresOf(outline).map((id) => {
      const { title } = figureData(ledger, id, language);
      return {
        id,
        label: t('comments.about.figure', { number: figureNumber(outline, id), title }),
      };
    }),
    paragraphs: blocksOf(outline).map(({ node }, index) => ({
      id: ids[index] ?? '',
      label: firstWords(
        resolveTags([node], page)
          .map((part) => toString(part))
          .join(' '),
      ),
    })),
  };
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 6 ? text : `${words.slice(0, 6).join(' ')} …`;
}
