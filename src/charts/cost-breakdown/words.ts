import { formatFact } from '../../i18n/numbers.ts';
import type { Language } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { CostBreakdownFact } from './facts.ts';
import type { RichText } from './rich-text.ts';

type Messages = (typeof import('../../i18n/pt.json'))['costBreakdown'];
type Keys<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Keys<Tree[Name]>}`;
}[keyof Tree & string];

/** A key of the chart's own words, below `costBreakdown`. */
export type WordKey = Keys<Messages>;

/** The chart's words in one language; {{fact-id}} in the locale JSON stands for a number. */
export interface Words {
  /** A sentence as plain text. */
  readonly plain: (key: WordKey) => string;
  /** A sentence whose numbers are runs of their own. */
  readonly rich: (key: WordKey) => RichText;
}

/** Takes the facts and a language and gives the chart's words with the facts' numbers in them. */
export function costBreakdownWords(facts: readonly Fact[], language: Language): Words {
  const t = translator(language);
  const each = (print: (fact: Fact) => string) =>
    Object.fromEntries(facts.map((fact) => [fact.id, print(fact)])) as Record<
      CostBreakdownFact,
      string
    >;
  const numbers = each((fact) => formatFact(fact, language));
  const marks = each(({ id }) => `{${id}}`);
  return {
    plain: (key) => t(`costBreakdown.${key}`, numbers),
    rich: (key) =>
      t(`costBreakdown.${key}`, marks)
        .split(/(\{[^}]*\})/)
        .filter((part) => part !== '')
        .map((part) => {
          const fact = facts.find(({ id }) => part === `{${id}}`);
          return fact ? { text: formatFact(fact, language), fact: fact.id } : { text: part };
        }),
  };
}
