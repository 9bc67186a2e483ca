import { JSDOM } from 'jsdom';
import { dsvFormat } from 'd3';
import { readFileSync } from 'node:fs';
import type { FigureRecord } from '../src/figures/frame/save/record.ts';
import { figureFacts } from '../src/content/figure-files/figure-sources.ts';
import { languages } from '../src/language/languages.ts';
import { withoutNoise } from '../src/content/numbers/without-noise.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { pageWith } from './figure-pages.ts';
import { built, explainerPages, expect, test } from './site.ts';

const printed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const openSvg = (text: string) =>
  new JSDOM(text, { contentType: 'image/svg+xml' }).window.document.documentElement;

for (const { address, explainer, language, outline } of explainerPages) {
  const { words, locale } = languages[language];
  const fileOf = (id: string, type: string) => `/charts/${explainer.id}/${id}.${language}.${type}`;
  const recordOf = (id: string) => JSON.parse(readBuilt(fileOf(id, 'json'))) as FigureRecord;

  test(`${address}: page, CSV, JSON and SVG of each figure print one number in one way, with the ledger's value`, () => {
    for (const id of figuresOf(outline)) {
      const figure = openBuilt(address).querySelector(`figure[data-chart="${id}"]`);
      const svg = openSvg(readBuilt(fileOf(id, 'svg')));
      const record = recordOf(id);
      const numbersIn = (root: Element | null, where: string) => {
        const found = [...(root?.querySelectorAll(where) ?? [])];
        return found.map((each) => [
          each.getAttribute('data-fact') ?? '',
          printed(each.textContent),
        ]);
      };
      const onPage = numbersIn(figure, 'svg [data-fact], td[data-fact], ol [data-fact]');
      const inFile = numbersIn(svg, '[data-fact]');
      // What is drawn from a file of data/ has numbers of its own.
      if (figureFacts(id, explainer.ledger).length > 0) {
        expect(onPage.length, id).toBeGreaterThan(0);
        expect(inFile.length, id).toBeGreaterThan(0);
      }
      // Beside a mark a unit or a "more than" may stand apart from the number; the rest is one.
      const known = new Map<string, string>();
      for (const [fact = '', text = ''] of [...onPage, ...inFile]) {
        expect(text, `${id}: ${fact}`).not.toBe('');
        const [short = '', long = ''] = [text, known.get(fact) ?? text].sort(
          (one, other) => one.length - other.length,
        );
        expect(` ${long} `, `${id}: ${fact}`).toContain(` ${short} `);
        known.set(fact, short);
      }

      for (const cell of record.rows.flat()) {
        if (cell.fact === undefined) continue;
        const { value, unit } = explainer.ledger.fact(cell.fact);
        expect(cell, id).toMatchObject({ value: withoutNoise(value), unit });
        expect(printed(cell.text), id).toContain(known.get(cell.fact) ?? '');
      }

      const [head = [], ...rows] = dsvFormat(language === 'pt' ? ';' : ',').parseRows(
        readBuilt(fileOf(id, 'csv')).replace(/^\ufeff/, ''),
      );
      expect(rows, id).toHaveLength(record.rows.length);
      for (const [y, row] of record.rows.entries()) {
        for (const [x, { numbers }] of record.columns.entries()) {
          const cell = row[x];
          if (!numbers || cell?.value === undefined) continue;
          const written = rows[y]?.[head.indexOf(numbers.value)] ?? '';
          expect(written).not.toContain(language === 'pt' ? '.' : ',');
          expect(Number(written.replace(',', '.'))).toBe(cell.value);
        }
      }
    }
  });

  test(`${address}: the pictures of each figure stand alone`, () => {
    for (const id of figuresOf(outline)) {
      const record = recordOf(id);
      expect(printed(record.title), id).toBe(
        printed(openBuilt(address).getElementById(`${id}-title`)?.textContent ?? ''),
      );
      const svg = openSvg(readBuilt(fileOf(id, 'svg')));
      const text = [...svg.querySelectorAll('text')].map((line) => printed(line.textContent));
      const parts = [
        record.site,
        record.license.name,
        printed(words.explainer.updated.replace('{{date}}', '')),
        ...record.sources.map(({ citation }) => citation),
      ];
      // Lines break anywhere between words.
      for (const word of parts.flatMap((part) => part.split(' '))) {
        expect(text.join(' '), id).toContain(word);
      }
      expect(svg.getAttribute('xml:lang'), id).toBe(locale);
      const outside = [...svg.querySelectorAll('*')]
        .flatMap((each) => [...each.attributes])
        .filter(({ name, value }) => /href$|^src$/.test(name) || /url\((?!#)/.test(value));
      expect(
        outside.map(({ value }) => value),
        id,
      ).toEqual([]);
      const style = svg.querySelector('style')?.textContent ?? '';
      expect(style, id).not.toMatch(/url\((?!#|data:)|@import/);
      // A picture made in the browser is drawn before any second face of a list has come.
      const rules = style.replace(/@font-face\{[^}]*\}/g, '');
      const faces = [...style.matchAll(/@font-face\{font-family:('[^']+')/g)].map(
        ([, face]) => face,
      );
      const first = [...rules.matchAll(/font-family:\s*('[^']+'|[^,;}]+)/g)].map(
        ([, face]) => face,
      );
      expect(faces, id).toEqual(expect.arrayContaining([...new Set(first)]));
      expect(first.length, id).toBeGreaterThan(1);

      const png = readFileSync(`${built}${fileOf(id, 'png')}`);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16), 'two pixels for each px').toBe(1440);
    }
  });
}

const csv = {
  pt: `O que é;Quantidade;Quantidade (número);Quantidade (unidade);Tipo;Quem diz
Especialistas que podem ser escolhidos, por camada do V3;256 especialistas;256;especialistas;declarado;DeepSeek-AI, 26 dez. 2024
Especialistas escolhidos para cada token no V3;8 especialistas;8;especialistas;declarado;DeepSeek-AI, 26 dez. 2024
Especialista que atende todos os tokens, por camada do V3;1 especialista;1;especialistas;declarado;DeepSeek-AI, 26 dez. 2024
Parâmetros do V3 usados em cada token;37 bilhões de parâmetros;37000000000;parâmetros;declarado;DeepSeek-AI, 26 dez. 2024
Parâmetros do DeepSeek-V3;671 bilhões de parâmetros;671000000000;parâmetros;declarado;DeepSeek-AI, 26 dez. 2024`,
  en: `What it is,How many,How many (number),How many (unit),Kind,Who says so
"Experts that can be chosen, per layer of V3",256 experts,256,experts,reported,"DeepSeek-AI, 26 Dec 2024"
Experts chosen for each token in V3,8 experts,8,experts,reported,"DeepSeek-AI, 26 Dec 2024"
"Expert that serves every token, per layer of V3",1 expert,1,experts,reported,"DeepSeek-AI, 26 Dec 2024"
Parameters of V3 used for each token,37 billion parameters,37000000000,parameters,reported,"DeepSeek-AI, 26 Dec 2024"
Parameters of DeepSeek-V3,671 billion parameters,671000000000,parameters,reported,"DeepSeek-AI, 26 Dec 2024"`,
};

for (const language of ['pt', 'en'] as const) {
  test(`the table of the experts as a spreadsheet in ${language} opens it`, () => {
    const { explainer } = pageWith('experts', language);
    const lines = readBuilt(`/charts/${explainer.id}/experts.${language}.csv`)
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/);
    expect(lines.map(printed)).toEqual(csv[language].split('\n'));
  });
}
