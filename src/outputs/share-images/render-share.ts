import { renderPng } from '../../figures/files/render-png.ts';
import { shareSize } from '../../article/parts/share-size.ts';

/** A share image as a PNG of 1200 × 630 pixels. */
export async function renderShare(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // The renderer loses rings of less than a pixel: a field of dots is drawn twice as large and then made smaller.
  if (!/<pattern[^>]* width="1"/.test(svg)) return renderPng(svg, 1);
  const { width, height } = shareSize;
  const large = Buffer.from(await renderPng(svg, 2)).toString('base64');
  const size = `width="${width}" height="${height}"`;
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${large}"/></svg>`,
    1,
  );
}
