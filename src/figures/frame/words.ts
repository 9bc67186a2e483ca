import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { splitNote } from '../../content/ledger/note.ts';
import type { Run } from './figure-data.ts';
import type { TextRun } from './runs.ts';

type Messages = typeof import('../../language/pt.json');
type Keys<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Keys<Tree[Name]>}`;
}[keyof Tree & string];

/** A key of a chart's own words in the locale JSON, below the chart's name: "by.luk". */
export type ChartWordKey<Chart extends keyof Messages> = Keys<Messages[Chart]>;

/** A chart's words in one language; {{fact-id}} in the locale JSON stands for a number of the ledger. */
export interface ChartWords<Chart extends keyof Messages> {
  /** A text with its numbers in it; `more` fills in what is no fact. */
  readonly plain: (key: ChartWordKey<Chart>, more?: Readonly<Record<string, string>>) => string;
  /** A text whose numbers are runs of their own; `more` as above. */
  readonly runs: (
    key: ChartWordKey<Chart>,
    more?: Readonly<Record<string, string>>,
  ) => readonly Run[];
  /** The same in a style, for a plot; its numbers in another, where one is given. */
  readonly styled: (
    key: ChartWordKey<Chart>,
    style: TextRun['style'],
    numbers?: TextRun['style'],
    more?: Readonly<Record<string, string>>,
  ) => readonly TextRun[];
}

/** Takes a chart's name in the locale JSON, its facts and a language and gives its words with the facts' numbers in them. */
export function chartWords<Chart extends keyof Messages>(
  chart: Chart,
  facts: readonly Fact[],
  language: Language,
): ChartWords<Chart> {
  const t = translator(language) as (key: string, values: Record<string, string>) => string;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const numbers = Object.fromEntries(facts.map((fact) => [fact.id, formatFact(fact, language)]));
  const marks = Object.fromEntries(facts.map(({ id }) => [id, `{${id}}`]));
  const runs: ChartWords<Chart>['runs'] = (key, more = {}) =>
    splitNote(t(`${chart}.${key}`, { ...marks, ...more })).map((part) => {
      if ('text' in part) return part;
      const fact = byId.get(part.fact);
      return fact ? { text: formatFact(fact, language), fact: fact.id } : { text: part.fact };
    });
  return {
    plain: (key, more = {}) => t(`${chart}.${key}`, { ...numbers, ...more }),
    runs,
    styled: (key, style, numbers = style, more = {}) =>
      runs(key, more).map((run) => ({ ...run, style: run.fact ? numbers : style })),
  };
}
