import { expect, it } from 'vitest';
import { readValues } from '../../content/figure-files/data-values.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { contentFolder } from '../../content/ledger/test-content.ts';
import { choiceOf, schema } from './schema.ts';

const text = "{ pt: 'A', en: 'A' }";
const figure = `type: series
title: ${text}
summary: ${text}
description: ${text}
data: use.csv
columns: { time: Year, value: Use, low: Low, high: High }
unit: kilowatt-hour
each: 1 billion
band: ${text}
series:
  - { id: a, label: ${text}, kind: estimated, source: analyst }
`;

it('a table in billions says so once, and its numbers are those of the unit', () => {
  const table = 'Year,Use,Low,High\n2022,70.3,60,80\n2023,90,80,100\n';
  const root = contentFolder({ 'x/figures/use.yaml': figure, 'x/data/use.csv': table });
  const { ledger, problems } = readLedger(root, 'x');
  expect(problems).toEqual([]);
  const content = schema.parse(ledger.figures.get('use')?.parts[0]?.content);
  const [values = []] = content.series.map(
    (own) => readValues(choiceOf(content, own), ledger.data, []).values,
  );
  expect(values.map(({ value, range }) => [value, range?.low, range?.high])).toEqual([
    [70_300_000_000, 60_000_000_000, 80_000_000_000],
    [90_000_000_000, 80_000_000_000, 100_000_000_000],
  ]);
});
