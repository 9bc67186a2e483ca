import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { chartWords } from '../frame/words.ts';
import type { TextRun } from '../frame/runs.ts';
import { payFacts } from '../../content/catalogue/pay.ts';
import type { PayDatum } from './layout.ts';

const bars = [
  { name: 'alleged', fact: 'pay-alleged' },
  { name: 'highest', fact: 'pay-advert-max-usd' },
  { name: 'second', fact: 'pay-advert-second-usd' },
] as const;

type PayBar = ReturnType<typeof payData>[number];

/** Takes the ledger and a language and gives each bar with its amount (US$ a year) and its words, in order. */
export function payData(ledger: Ledger, language: Language) {
  const words = chartWords('pay', payFacts.map(ledger.fact), language);
  return bars.map(({ name, fact: id }) => {
    const fact = ledger.fact(id);
    const source = name === 'alleged' ? 'alleged' : 'advert';
    return {
      id,
      amount: fact.value,
      kind: fact.kind,
      /** Whether the amount is a least one. */
      open: fact.bound === 'at-least',
      value: words.runs(`value.${name}`),
      label: words.plain(`label.${name}`),
      how: words.runs(`how.${name}`),
      who: words.plain(`who.${source}`, { date: formatDate(fact.date, language, 'short') }),
    };
  });
}

/** Takes a bar with its words and gives what the layout needs of it: its paragraphs, styled. */
export function payText({ id, amount, open, value, label, how, who }: PayBar): PayDatum {
  return {
    id,
    amount,
    open,
    text: [
      value.map((run) => ({ ...run, style: 'value' })),
      [
        { text: `${label}: `, style: 'label' },
        ...how.map((run): TextRun => ({ ...run, style: 'plain' })),
      ],
      [{ text: who, style: 'note' }],
    ],
  };
}
