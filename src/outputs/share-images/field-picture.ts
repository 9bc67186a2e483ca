import { shareSize } from '../../article/parts/share-size.ts';
import { planField, type FieldData, type FieldGroup } from '../../figures/field/layout.ts';
import { fieldBand } from '../../figures/field/field-cells.ts';
import { textWidth } from '../../figures/frame/measure.ts';
import { escapeText } from '../../figures/frame/save/escape-text.ts';
import { writePicture } from '../../figures/frame/write-scene.ts';
import type { SharePicture } from './share-frame.ts';

const { margin } = shareSize;
const number = { size: 120, weight: 500 } as const;

/*
 *  50,000  GPUs within reach       the number of all, large
 *          Their servers: …
 *  2,048 GPUs trained V3   512 …   a key over each lit group
 *  ▦▦▦▦:::::::::::::::::::::::::   the field, from the headline's edge on and off the right and lower edge
 */
/** A field as it is shared: twice as large as on the page, its keys above it. */
export function fieldPicture(data: FieldData): SharePicture {
  return {
    place: 'edge',
    draw: ({ width }) => {
      const across = width - margin;
      const { plan, keys } = planField(data, { name: 'full', width: across / 2 });
      const { total, lit } = data;
      const cell = across / plan.columns;
      const band = fieldBand(total, lit, plan, { tile: 'share-field' });
      const beside = textWidth(total.number.text, number) + 24;
      const words = (group: FieldGroup, x: number, y: number) =>
        `<g data-kind="${group.kind}"><text class="share-key" x="${x}" y="${y}"><tspan class="share-amount">${escapeText(group.number.text)}</tspan> ${escapeText(plain(group.says))}</text></g>`;
      return `<g transform="translate(${margin} 0)">
<g data-kind="${total.kind}"><text class="share-number" y="88">${escapeText(total.number.text)}</text>
<text class="share-key" x="${beside}" y="44">${escapeText(plain(total.says))}</text>
<text class="share-key" x="${beside}" y="84">${total.cost.map((run) => (run.coloured ? `<tspan class="share-amount">${escapeText(run.text)}</tspan>` : escapeText(run.text))).join('')}</text></g>
${keys
  .filter(({ group }) => group !== total)
  .map(({ group, from }) => words(group, from * cell, 146))
  .join('\n')}
<g transform="translate(0 164)">${writePicture({ bands: [band] }, across).markup}</g>
</g>`;
    },
  };
}

function plain(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
