import { expect, it } from 'vitest';
import { withPlot } from './present-svg.ts';

const stored = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="500" viewBox="0 0 720 500">
<style>text{fill:red}</style>
<svg class="file-plot" x="40" y="100" width="640" height="200" overflow="visible"><svg height="200"><rect/></svg></svg>
<g class="file-foot" transform="translate(0 328)">
<text class="file-state" x="40" y="24"></text>
<g class="file-lines">
</g>
</g>
</svg>
`;

it('a picture in another state takes the place of the stored one, and all below moves with its height', () => {
  const file = withPlot(stored, {
    markup: '<svg height="260"><circle/></svg>',
    height: 260,
    state: 'Contexto: 32 mil & mais',
  });
  expect(file).toContain('width="720" height="582" viewBox="0 0 720 582"');
  expect(file).toContain('height="260" overflow="visible"><svg height="260"><circle/></svg></svg>');
  expect(file).toContain('translate(0 388)');
  expect(file).toContain('y="24">Contexto: 32 mil &amp; mais</text>');
  expect(file).toContain('<g class="file-lines" transform="translate(0 22)">');
  expect(file).toContain('<style>text{fill:red}</style>');
  expect(file).not.toContain('<rect/>');
});
