import { dsvFormat } from 'd3';
import { charts } from '../src/content/catalogue/catalogue.ts';
import type { FigureRecord } from '../src/figures/frame/save/record.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { languages } from '../src/language/languages.ts';
import { formatFact } from '../src/content/numbers/numbers.ts';
import { withoutNoise } from '../src/content/numbers/without-noise.ts';
import { explainerPages, expect, test } from './site.ts';

const printed = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { address, explainer, language, words, outline } of explainerPages) {
  const { ledger } = explainer;
  const factText = (id: string) => printed(formatFact(ledger.fact(id), language));

  const ids = chartsOf(outline).map((tag) => charts[tag].id);
  const fileOf = (id: string) => (type: string) =>
    `/charts/${explainer.id}/${id}.${language}.${type}`;

  test(`${address}: picture, table, CSV, JSON and SVG of each figure print the ledger's numbers`, async ({
    page,
    request,
  }) => {
    await page.goto(address);
    for (const id of ids) {
      const file = fileOf(id);
      const figure = page.locator(`figure[data-chart="${id}"]`);
      const onPage = await figure
        .locator('svg [data-fact], td[data-fact], ol [data-fact]')
        .evaluateAll((elements) =>
          elements.map(
            (element) => [element.getAttribute('data-fact'), element.textContent] as const,
          ),
        );
      const svg = await (await request.get(file('svg'))).text();
      const inFile = [...svg.matchAll(/data-fact="([^"]+)"[^>]*>([^<]*)</g)].map(
        ([, fact = '', text = '']) => [fact, text] as const,
      );
      expect(onPage.length).toBeGreaterThan(0);
      expect(inFile.length).toBeGreaterThan(0);
      for (const [fact, text] of [...onPage, ...inFile]) {
        expect(printed(text ?? ''), fact ?? '').toBe(factText(fact ?? ''));
      }

      const record = (await (await request.get(file('json'))).json()) as FigureRecord;
      for (const cell of record.rows.flat()) {
        if (cell.fact === undefined) continue;
        const { value, unit } = ledger.fact(cell.fact);
        expect(cell).toMatchObject({ value: withoutNoise(value), unit });
        expect(printed(cell.text)).toContain(factText(cell.fact));
      }

      const csv = (await (await request.get(file('csv'))).body()).toString('utf8');
      const [head = [], ...rows] = dsvFormat(language === 'pt' ? ';' : ',').parseRows(
        csv.replace(/^\ufeff/, ''),
      );
      expect(rows).toHaveLength(record.rows.length);
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

  test(`${address}: the pictures of each figure stand alone`, async ({ page, request }) => {
    await page.goto(address);
    for (const id of ids) {
      const file = fileOf(id);
      const title = await page.locator(`#${id}-title`).textContent();
      const record = (await (await request.get(file('json'))).json()) as FigureRecord;
      expect(record.title).toBe(title?.trim());
      const svg = await (await request.get(file('svg'))).text();
      const text = printed(svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' '));
      const parts = [
        record.site,
        record.license.name,
        words.explainer.updated.replace('{{date}}', ''),
        ...record.sources.map(({ citation }) => citation),
      ];
      for (const part of parts.flatMap((words) => words.split(' '))) {
        expect(text).toContain(part.replaceAll('&', '&amp;'));
      }
      expect(svg).toContain(`xml:lang="${languages[language].locale}"`);
      expect(svg.match(/(?:href|src)="|url\((?!#|data:)/g)).toBeNull();
      const wellFormed = await page.evaluate(
        (source) => {
          const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
          return parsed.querySelector('parsererror')?.textContent ?? '';
        },
        svg.replace(/<style>.*?<\/style>/s, ''),
      );
      expect(wellFormed).toBe('');

      const png = await (await request.get(file('png'))).body();
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16), 'two pixels for each px').toBe(1440);
    }
  });
}
