import {
  everyLanguage,
  fallbackOf,
  languageCodes,
  type Language,
} from '../../language/languages.ts';
import { passagesOf } from '../translations/passages.ts';
import type { ConfirmedTwins } from '../translations/record.ts';
import { isHeldBack } from './held-back.ts';
import { asStandIn } from './as-stand-in.ts';
import type { Explainer, ExplainerPage } from './explainers.ts';

/**
 * An explainer as readers get it on a day (YYYY-MM-DD): undefined where every language is held back. Where one is, its
 * page has the text of another, as it has where nobody has translated it, at the address that its own will have. `record`
 * is its translations.json.
 */
export function asPublished(
  explainer: Explainer,
  record: readonly ConfirmedTwins[],
  on: string,
): Explainer | undefined {
  const { pages } = explainer;
  const isOut = (code: Language) => !isHeldBack(pages[code].frontmatter, on);
  if (languageCodes.every(isOut)) return explainer;
  const own = languageCodes.filter((code) => isOut(code) && pages[code].language === code);
  const [first] = own;
  if (!first) return undefined;
  const shown = everyLanguage((code): ExplainerPage => {
    if (isOut(code)) return pages[code];
    const stands = own.find((other) => other === fallbackOf(code)) ?? first;
    const { frontmatter, outline } = pages[stands];
    const { path } = pages[code].frontmatter;
    return { language: stands, frontmatter: asStandIn({ ...frontmatter, path }, stands), outline };
  });
  const passages = passagesOf(
    everyLanguage((code) => shown[code].outline),
    record,
  );
  return { ...explainer, pages: shown, passages };
}
