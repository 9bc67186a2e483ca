import { formatFact } from '../../content/numbers/numbers.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { expertsFacts, expertsTokens } from '../../content/catalogue/experts.ts';

/** What the figure says besides its picture. */
export const expertsFigure: DescribeFigure = (ledger, language) => {
  const facts = expertsFacts.map(ledger.fact);
  const { plain } = chartWords('experts', facts, language);
  return {
    id: 'experts',
    title: plain('title'),
    summary: plain('summary'),
    description: plain('description'),
    views: expertsTokens.map((id) => ({ id, name: plain(`token.${id}`) })),
    control: 'token',
    kinds: ['reported'],
    facts,
    table: {
      head: [plain('what'), plain('amount')],
      rows: facts.map((fact) => ({
        key: fact.id,
        cells: [
          { text: fact.label[language] },
          { text: formatFact(fact, language), fact: fact.id },
        ],
      })),
    },
  };
};
