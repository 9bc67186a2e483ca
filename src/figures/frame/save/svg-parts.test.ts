import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { joinSvg, type SvgParts } from './svg-parts.ts';

const parts: SvgParts = {
  language: 'pt-BR',
  width: 720,
  head: '<title>Um título</title>',
  picture: { x: 40, y: 100, width: 640 },
  foot: { markup: '<text class="file-small" y="28">Fonte</text>', height: 110 },
};
const picture = { markup: '<svg height="260"><circle/></svg>', height: 260 };
const open = (file: string) =>
  new JSDOM(file, { contentType: 'image/svg+xml' }).window.document.documentElement;

it('the file is as high as what stands in it: what is above the picture, the picture, 28 px, the foot', () => {
  const file = open(joinSvg(parts, picture, {}));
  expect(file.getAttribute('height')).toBe('498');
  expect(file.getAttribute('viewBox')).toBe('0 0 720 498');
  expect(file.querySelector('.file-plot')?.getAttribute('height')).toBe('260');
  expect(file.querySelector('.file-rule')?.parentElement?.getAttribute('transform')).toBe(
    'translate(0 388)',
  );
  expect(file.querySelector('.file-state')?.textContent).toBe('');
});

it('a state is told below the picture in 22 px, each control by its name, whatever signs are in it', () => {
  const state = { 'R$ & <b>"mais"</b>': '> 32 mil', Conversas: "16 d'água" };
  const text = joinSvg(parts, picture, state);
  expect(text).toContain(
    `>R$ &amp; &lt;b&gt;"mais"&lt;/b&gt;: &gt; 32 mil · Conversas: 16 d'água</text>`,
  );
  const file = open(text);
  expect(file.getAttribute('height')).toBe('520');
  expect(file.querySelector('.file-small')?.parentElement?.getAttribute('transform')).toBe(
    'translate(0 22)',
  );
});

it('a state that is longer than the picture is wide is told in lines', () => {
  const state = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`${name}: a name of many words, longer than most`, '2']),
  );
  const file = open(joinSvg(parts, picture, state));
  const lines = [...file.querySelectorAll('.file-state')];
  expect(lines.map((line) => line.getAttribute('y'))).toEqual(['24', '46']);
  expect(lines.map((line) => line.textContent).join(' ')).toContain('· d: a name of many words');
  expect(file.getAttribute('height')).toBe('542');
});
