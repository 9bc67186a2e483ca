import { dsvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import { programDialect, spreadsheetDialect, writeCsv, type CsvDialect } from './csv.ts';

const portuguese = spreadsheetDialect('pt');

function readBack(text: string, { delimiter }: CsvDialect): string[][] {
  return dsvFormat(delimiter).parseRows(text.replace(/^\ufeff/, ''));
}

describe('CSV for spreadsheets in Portuguese', () => {
  test('writes 1.5 as 1,5, without separators of thousands, so that it is read as a number', () => {
    const rows = readBack(writeCsv([[1.5, 1234567.25, -2, 3.8e26]], portuguese), portuguese);
    expect(rows).toEqual([['1,5', '1234567,25', '-2', '3,8e+26']]);
  });

  test('begins with the mark by which Excel knows UTF-8 and separates by semicolons', () => {
    expect(writeCsv([['número', 'a,b']], portuguese)).toBe('\ufeffnúmero;a,b\r\n');
  });
});

test('Excel in English opens it by a double click: the mark of UTF-8, commas, a decimal point', () => {
  expect(writeCsv([['número', 1.5]], spreadsheetDialect('en'))).toBe('\ufeffnúmero,1.5\r\n');
});

test('programs get plain UTF-8, without a mark', () => {
  expect(writeCsv([['número', 1.5]], programDialect)).toBe('número,1.5\r\n');
});

describe.each([
  ['programs', programDialect],
  ['spreadsheets', portuguese],
])('CSV for %s', (_, dialect) => {
  test('keeps quotes, commas, semicolons and line ends of a label', () => {
    const rows = [
      ['id', 'label'],
      ['a', 'the "best" GPU,\nor so; more\r\nor less'],
      ['b', ''],
    ];
    expect(readBack(writeCsv(rows, dialect), dialect)).toEqual(rows);
  });

  test('ends every line with CR and LF, the last too', () => {
    expect(writeCsv([['a'], ['b']], dialect)).toMatch(/^\ufeff?a\r\nb\r\n$/);
  });

  test.each(['=1+1', '+55 11', '-5 %', '@name', '\t=1+1', '\r=1+1', '\n=1+1'])(
    'stops the text %j from being run as a formula',
    (text) => {
      expect(readBack(writeCsv([['a', text]], dialect), dialect)).toEqual([['a', `'${text}`]]);
    },
  );

  test('leaves a cell without a value empty', () => {
    expect(readBack(writeCsv([['a', undefined, 0]], dialect), dialect)).toEqual([['a', '', '0']]);
  });

  test('leaves a negative number a number', () => {
    expect(readBack(writeCsv([['a', -3]], dialect), dialect)).toEqual([['a', '-3']]);
  });
});
