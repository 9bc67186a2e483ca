import { expect, test } from 'vitest';
import { citationFormats } from './citation-formats.ts';
import { citationItem } from './citation-item.ts';

const page = {
  path: 'custo-deepseek',
  title: 'O custo: 50 mil GPUs, 100% à vista & “não” $6 {por_ora} #1 ~ x^2 \\ ã',
  description: '',
  lead: '',
  published: '2026-01-02',
};
const address = `https://o-custo-da-ia.example/${'uma-pasta-bem-comprida/'.repeat(4)}pt/custo_deepseek/`;
const item = citationItem(page, '2026-11-23', 'pt', address);
const note = 'Página em português, atualizada em 23 de novembro de 2026. Licença CC BY 4.0.';

test('BibTeX has year, month and day, the site as author in one piece, and every sign escaped but the accents', () => {
  expect(citationFormats.bib.write(item)).toBe(
    String.raw`@misc{custodeepseek2026,
  author = {{O custo da IA}},
  title = {{O custo: 50 mil GPUs, 100\% à vista \& “não” \$6 \{por\_ora\} \#1 \textasciitilde{} x\textasciicircum{}2 \textbackslash{} ã}},
  organization = {O custo da IA},
  date = {2026-01-02},
  year = {2026},
  month = jan,
  day = {2},
  url = {${address}},
  urldate = {2026-11-23},
  note = {${note}},
}
`,
  );
});

test.each([
  ['2026-11-23', '  month = nov,\n  day = {23},\n'],
  ['2025-12-09', '  month = dec,\n  day = {9},\n'],
])('BibTeX names the month of %s by its macro', (published, lines) => {
  expect(citationFormats.bib.write({ ...item, published })).toContain(lines);
});

test('BibTeX stays whole where a title has a brace without its pair', () => {
  expect(citationFormats.bib.write({ ...item, title: 'a } b { c' })).toContain(
    String.raw`  title = {{a \textbraceright{} b \textbraceleft{} c}},`,
  );
});

test('RIS has a field a line, however long, from TY to ER, the lines ended by CR and LF', () => {
  expect(citationFormats.ris.write(item).split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - O custo da IA',
    'DA  - 2026/01/02/',
    'PY  - 2026',
    'ID  - custo-deepseek-2026',
    'LA  - pt-BR',
    `N1  - ${note}`,
    'PB  - O custo da IA',
    String.raw`TI  - O custo: 50 mil GPUs, 100% à vista & “não” $6 {por_ora} #1 ~ x^2 \ ã`,
    `UR  - ${address}`,
    'ER  - ',
    '',
  ]);
});

test('RIS keeps a title of two lines on one', () => {
  expect(citationFormats.ris.write({ ...item, title: 'um\ndois' })).toContain('TI  - um dois\r\n');
});

test('CSL-JSON is a list of the one page, with the day as numbers', () => {
  const text = citationFormats.json.write(item);
  expect(text.endsWith(']\n')).toBe(true);
  expect(JSON.parse(text)).toEqual([
    {
      id: 'custo-deepseek-2026',
      type: 'webpage',
      title: page.title,
      author: [{ literal: 'O custo da IA' }],
      'container-title': 'O custo da IA',
      publisher: 'O custo da IA',
      issued: { 'date-parts': [[2026, 1, 2]] },
      URL: address,
      language: 'pt-BR',
      note,
    },
  ]);
});
