import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../language/languages.ts';
import { exportFacts } from './export-facts.ts';
import { importFacts } from './import-facts.ts';

const facts = readFileSync('e2e/fixtures/content/deepseek-cost/facts.yaml', 'utf8');

function bytes(table: string): Uint8Array {
  return new TextEncoder().encode(table);
}

/** facts.yaml after the table was imported. */
async function imported(table: string, into = facts): Promise<string> {
  return importFacts('content/x/facts.yaml', into, 'facts.csv', bytes(table));
}

/** The lines of the message with which a table is refused. */
async function refusal(table: string | Uint8Array): Promise<readonly string[]> {
  try {
    const read = typeof table === 'string' ? bytes(table) : table;
    await importFacts('content/x/facts.yaml', small, 'facts.csv', read);
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n');
  }
  return ['it was not refused'];
}

const small = `hours:
  label: { pt: 'Horas', en: 'Hours' }
  kind: reported
  value: 2.788 million
  unit: gpu-hour
  date: 2024-12-26
  source: report
price:
  label: { pt: '-5% ou mais', en: "'=a" }
  kind: estimated
  value: 2.5
  range: { low: 3.3e+24, high: 4, meaning: { pt: 'de', en: 'of' } }
  unit: usd-per-gpu-hour
  date: 2024
  source: analyst
cost:
  label: { pt: 'Custo', en: 'Cost' }
  kind: calculated
  formula: hours * price
  digits: 4
  unit: usd
  date: 2024
`;
const withSemicolons = exportFacts(small, 'pt');
const withCommas = exportFacts(small, 'en');

describe.each(languageCodes)('the table for spreadsheets in %s', (language) => {
  const table = exportFacts(facts, language);

  test('brought back as it is leaves facts.yaml the same to the byte', async () => {
    expect(await imported(table)).toBe(facts);
  });

  test('loses nothing in a spreadsheet that quotes every cell, ends lines with LF and drops the mark', async () => {
    const rows = exportFacts(small, language).replace('\ufeff', '').trimEnd().split('\r\n');
    const separator = rows[0]?.startsWith('id;') ? ';' : ',';
    const quoted = rows.map((row) => `"${row.split(separator).join(`"${separator}"`)}"`);
    expect(await imported(quoted.join('\n'), small)).toBe(small);
  });
});

test('numbers stand in the table as the editor wrote them, with the comma in Portuguese', () => {
  expect(exportFacts(small, 'pt')).toContain(';reported;2,788 million;');
  expect(exportFacts(small, 'en')).toContain(',reported,2.788 million,');
});

test('no cell of the table runs as a formula in the spreadsheet', () => {
  expect(withSemicolons).toContain(";'-5% ou mais;''=a;");
});

test('a changed cell changes its field alone, a row taken out or added its fact', async () => {
  const table = exportFacts(facts, 'pt');
  expect(await imported(table.replace(';5,576 million;', ';5,577 million;'))).toBe(
    facts.replace('value: 5.576 million', 'value: 5.577 million'),
  );
  const rows = withSemicolons.split('\r\n');
  const row = rows.find((line) => line.startsWith('cost;')) ?? '';
  const without = withSemicolons.replace(`${row}\r\n`, '');
  expect(await imported(without, small)).toBe(small.slice(0, small.indexOf('cost:')));
  const twin = row.replace('cost;Custo', 'cost-2;Conta');
  expect(await imported(`${withSemicolons}${twin}\r\n;;\r\n`, small)).toBe(
    `${small}${small.slice(small.indexOf('cost:')).replace('cost:', 'cost-2:').replace('Custo', 'Conta')}`,
  );
});

test('quotation marks, separators and line ends within a cell come back', async () => {
  const label = ';"Horas; a ""hora""\r\nde GPU";';
  expect(await imported(withSemicolons.replace(';Horas;', label), small)).toMatch(
    /pt: .*Horas; a \\?"hora\\?"/,
  );
});

test('rows in another order and the E of a spreadsheet change nothing', async () => {
  const [heading = '', ...rows] = withSemicolons.trimEnd().split('\r\n');
  const sorted = [heading, ...rows.toSorted()].join('\r\n').replace('3,3e+24', '3,3E+24');
  expect(await imported(sorted, small)).toBe(small);
});

describe('a malformed table is refused with row and column', () => {
  test.each([
    [
      'an unknown unit',
      ';gpu-hour;',
      ';gpu-hours;',
      /^facts\.csv:2:unit {2}"gpu-hours" is not known: write one of .* Did you mean "gpu-hour"\?$/,
    ],
    [
      'an unknown kind',
      ';reported;',
      ';measured;',
      /^facts\.csv:2:kind {2}"measured" must be one of reported, estimated, calculated$/,
    ],
    [
      'an unknown bound',
      ';usd;;',
      ';usd;circa;',
      /^facts\.csv:4:bound {2}"circa" is not known: write one of at-least, about, at-most/,
    ],
    [
      'a date the spreadsheet rewrote',
      '2024-12-26',
      '26/12/2024',
      /^facts\.csv:2:date {2}"26\/12\/2024" is no date, or the spreadsheet rewrote it: write 2025-01-31/,
    ],
    [
      'a thousands separator',
      '2,788 million',
      '2.788.000',
      /^facts\.csv:2:value {2}"2\.788\.000" is no number: write 2048, 0,294 or 5,576 million/,
    ],
    [
      'a word for a number',
      '2,788 million',
      'muitas',
      /^facts\.csv:2:value {2}"muitas" is no number/,
    ],
    ['too many digits', 'price;4;', 'price;9;', /^facts\.csv:4:digits {2}"9" /],
    [
      'a formula',
      ';Horas;',
      ';=A1&B1;',
      /^facts\.csv:2:label\.pt {2}"=A1&B1" is a formula of the spreadsheet/,
    ],
    [
      'an error of the spreadsheet',
      ';Horas;',
      ';#NAME?;',
      /^facts\.csv:2:label\.pt {2}"#NAME\?" is an error/,
    ],
    ['a bad id', '\nhours;', '\nHoras de GPU;', /^facts\.csv:2:id {2}"Horas de GPU" is no id/],
    ['an id twice', '\nprice;', '\nhours;', /^facts\.csv:3:id {2}"hours" stands twice/],
    ['an empty cell', ';Horas;', ';;', /^facts\.csv:2:label\.pt {2}is empty: fill it in/],
    ['a field of another kind', ';hours * price;', ';;', /^facts\.csv:4:formula {2}is empty/],
    [
      'a formula where a number is reported',
      ';;;;;;gpu-hour',
      ';;;;a + b;;gpu-hour',
      /^facts\.csv:2:formula {2}"a \+ b" does not belong to a fact of the kind "reported"/,
    ],
    [
      'a separator too many',
      ';Horas;',
      ';Ho;ras;',
      /^facts\.csv:2 {2}has \d+ cells, the heading \d+: a separator is missing or too many/,
    ],
    [
      'an unknown column',
      ';unit;',
      ';units;',
      /^facts\.csv:1 {2}there is no column "units"\. Did you mean "unit"\?$/,
    ],
    [
      'a quotation mark without a pair',
      ';Horas;',
      ';"Horas;',
      /^facts\.csv {2}cannot be read: a quotation mark in line 2 has no pair/,
    ],
    [
      'a quotation mark within a cell that has none around it',
      ';Custo;',
      ';Cus"to;',
      /^facts\.csv {2}cannot be read: a quotation mark in line 4 has no pair/,
    ],
    [
      'letters after the closing quotation mark',
      ';Custo;',
      ';"Cus"to;',
      /^facts\.csv {2}cannot be read: a quotation mark in line 4 has no pair/,
    ],
  ])('%s', async (_, from, to, message) => {
    expect(withSemicolons).toContain(from);
    expect(await refusal(withSemicolons.replace(from, to))).toContainEqual(
      expect.stringMatching(message),
    );
  });

  test('a decimal comma in a table with commas between cells', async () => {
    const table = withCommas.replace(',2.5,', ',"2,5",');
    expect(await refusal(table)).toEqual([
      'facts.csv:3:value  "2,5" is no number: write 2048, 0.294 or 5.576 million (decimal point, no separators of thousands)',
    ]);
  });

  test('a missing column, by name', async () => {
    const rows = withSemicolons.split('\r\n').map((row) => row.replace(/^[^;]*;/, ''));
    expect(await refusal(rows.join('\r\n'))).toEqual([
      'facts.csv:1  the column "id" is missing: export the table anew and keep all its columns',
    ]);
  });

  test('all mistakes at once', async () => {
    const table = withSemicolons.replace(';gpu-hour;', ';hours;').replace(';usd;', ';reais;');
    expect(await refusal(table)).toHaveLength(2);
  });

  test('letters in another encoding than UTF-8', async () => {
    const latin = Buffer.from(withSemicolons.replace('Horas', 'Horário'), 'latin1');
    expect(await refusal(latin)).toEqual([
      'facts.csv  is not written in UTF-8: save it anew as “CSV UTF-8”',
    ]);
  });

  test('a table without facts', async () => {
    expect(await refusal(withSemicolons.split('\r\n', 1).join(''))).toEqual([
      'facts.csv  has no facts',
    ]);
  });
});
