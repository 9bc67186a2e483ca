import { heroLayouts } from '../../figures/gpu-fleet/hero-layout.ts';
import type { SharePicture } from './share-frame.ts';

/** The field of the whole fleet with the cluster of the run lit, from edge to edge, as the first screen has it. */
export function fieldPicture(): SharePicture {
  const field = heroLayouts.find(({ name }) => name === 'wide');
  if (!field) throw new Error('hero-layout.ts has no wide field');
  const { columns, rows, lit } = field;
  return {
    place: 'edge',
    draw: ({ width, height }) => {
      const scale = width / columns;
      const region = `x="${lit.x}" y="${lit.y}" width="${lit.columns}" height="${lit.rows}"`;
      return `<defs>
<pattern id="share-field" width="1" height="1" patternUnits="userSpaceOnUse"><circle class="share-ring" cx=".5" cy=".5" r=".3"/></pattern>
<pattern id="share-run" width="1" height="1" patternUnits="userSpaceOnUse"><circle class="share-lit" cx=".5" cy=".5" r=".42"/></pattern>
</defs>
<g transform="translate(0 ${height - rows * scale}) scale(${scale})">
<rect width="${columns}" height="${rows}" fill="url(#share-field)"/>
<rect class="share-ground" ${region}/><rect fill="url(#share-run)" ${region}/>
</g>`;
    },
  };
}
