import { calculatorFigureId } from '../src/content/calculator/calculator-figure.ts';
import { readFileSync } from 'node:fs';
import { figureFacts, figureSources } from '../src/content/figure-files/figure-sources.ts';
import { figuresOf, shownFigures } from '../src/content/explainer/outline.ts';
import { openBuilt } from './built-page.ts';
import { pageWith } from './figure-pages.ts';
import { built, explainerPages, expect, test } from './site.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

/** The figure of a built page; throws where it has none. */
function builtFigure(address: string, id: string): Element {
  const figure = openBuilt(address).querySelector(`figure#${id}[data-chart="${id}"]`);
  if (!figure) throw new Error(`${address} has no figure ${id}`);
  return figure;
}

// What a reader sees of them, on a phone and on a wide screen, is looked at in same-picture.spec.ts.
for (const { address, language, other, otherAddress, explainer, outline } of explainerPages) {
  const figures = () =>
    figuresOf(outline).map((id) => ({
      id,
      facts: figureFacts(id, explainer.ledger),
      figure: builtFigure(address, id),
    }));

  test(`${address}: each figure is a picture with a name and a description`, () => {
    for (const { id, figure } of figures()) {
      const title = plain(figure.querySelector('figcaption > :first-child')?.textContent);
      expect(title.split(' ').length, id).toBeGreaterThan(2);
      const pictures = [...figure.querySelectorAll('[role="img"]')];
      expect(pictures.length, id).toBeGreaterThan(0);
      for (const picture of pictures) {
        const said = (attribute: string) =>
          plain(figure.querySelector(`#${picture.getAttribute(attribute)}`)?.textContent);
        expect(said('aria-labelledby'), id).toBe(title);
        expect(said('aria-describedby').split(' ').length, id).toBeGreaterThan(10);
      }
    }
  });

  test(`${address}: each figure has a data table, with a heading for each row and column, and a row for each mark`, () => {
    for (const { id, figure } of figures()) {
      const rows = [...figure.querySelectorAll<HTMLElement>('tbody tr')];
      expect(rows.length, id).toBeGreaterThan(1);
      const columns = texts(figure, 'thead th[scope="col"]');
      for (const text of [...columns, ...texts(figure, 'tbody th[scope="row"]')]) {
        expect(text, id).not.toBe('');
      }
      for (const row of rows) {
        expect(row.querySelectorAll('th[scope="row"]'), id).toHaveLength(1);
        expect(row.children, id).toHaveLength(columns.length);
      }
      const keys = rows.map(({ dataset }) => dataset['row'] ?? '');
      expect(new Set(keys).size, id).toBe(rows.length);
      const marks = [...figure.querySelectorAll<HTMLElement>('.figure-plots [data-mark]')];
      expect(marks.length, id).toBeGreaterThan(1);
      for (const { dataset } of marks) expect(keys, id).toContain(dataset['mark']);
    }
  });

  test(`${address}: each figure names every source it rests on, with a link, in the line below it`, () => {
    for (const { id, facts, figure } of figures()) {
      const links = [...figure.querySelectorAll('.figure-sources a')].map((link) =>
        link.getAttribute('href'),
      );
      const printed = [...figure.querySelectorAll<HTMLElement>('[data-fact]')];
      const ofFacts = [...facts, ...printed.map(({ dataset }) => dataset['fact'] ?? '')].flatMap(
        (fact) => explainer.ledger.fact(fact).sources,
      );
      const sources = [...ofFacts, ...figureSources(id, explainer.ledger)].map(
        (source) => explainer.ledger.source(source).url ?? `#source-${source}`,
      );
      expect(sources.length, id).toBeGreaterThan(0);
      expect(links, id).toEqual(expect.arrayContaining(sources));
    }
  });

  test(`${address}: each figure speaks another language on the other page`, () => {
    test.skip(explainer.pages[other].language === language, 'this text stands in there');
    const textsOf = (page: string) =>
      texts(openBuilt(page), 'figure[data-chart] :is(figcaption > *, svg > desc, summary)');
    const [own, theirs] = [textsOf(address), textsOf(otherAddress)];
    expect(own).toHaveLength(theirs.length);
    for (const [index, text] of own.entries()) expect(text).not.toBe(theirs[index]);
  });
}

test('the figure of the costs rests on these four sources', () => {
  const { address } = pageWith('cost-scale', 'en');
  const links = builtFigure(address, 'cost-scale').querySelectorAll('.figure-sources a');
  expect([...links].map((link) => link.getAttribute('href'))).toEqual([
    'https://arxiv.org/abs/2412.19437',
    'https://arxiv.org/abs/2501.12948v2',
    'https://newsletter.semianalysis.com/p/deepseek-debates',
    'https://threadreaderapp.com/thread/1885306497346752672.html',
  ]);
});

test('the addresses of a figure that became a part of another, its own page and its files lead there', () => {
  for (const language of ['pt', 'en'] as const) {
    const { address } = pageWith('gpu-fleet', language);
    const part = builtFigure(address, 'gpu-fleet').querySelector('#fleet-compute');
    expect(part && texts(part, 'text')).toContain('H800');
    const [old, now] = ['fleet-compute', 'gpu-fleet'].map((name) =>
      openBuilt(`/${language}/embed/deepseek-cost/${name}/`).querySelector('figure'),
    );
    expect(old?.id).toBe('gpu-fleet');
    expect(plain(old?.textContent)).toBe(plain(now?.textContent));
    for (const type of ['csv', 'json', 'svg', 'png']) {
      const file = (name: string) =>
        readFileSync(`${built}/charts/deepseek-cost/${name}.${language}.${type}`, 'base64');
      expect(file('fleet-compute'), type).toBe(file('gpu-fleet'));
    }
  }
});

test('a figure that no text shows stands on the method page, with files and an embed that lead back there', () => {
  const apart = explainerPages.flatMap(({ language, words, outline, explainer }) =>
    [...explainer.ledger.figures.keys()]
      .filter((id) => !shownFigures(outline).includes(id) && id !== calculatorFigureId)
      .map((id) => ({ id, language, words, explainer })),
  );
  expect(apart.map(({ id, language }) => `${id} ${language}`)).toEqual([
    'cost-estimates pt',
    'cost-estimates en',
  ]);
  for (const { id, language, words, explainer } of apart) {
    const method = `/${language}/${words.paths.method}/`;
    const files = [...builtFigure(method, id).querySelectorAll('.figure-files a')];
    expect(files.map((file) => plain(file.textContent))).toEqual(['CSV', 'JSON', 'SVG', 'PNG']);
    for (const file of files) {
      expect(readFileSync(`${built}${file.getAttribute('href')}`).length).toBeGreaterThan(100);
    }
    const back = openBuilt(`/${language}/embed/${explainer.id}/${id}/`).querySelector('footer a');
    expect(back?.getAttribute('href')).toMatch(new RegExp(`${method}#${id}$`));
  }
});
