import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { Tinypool } from 'tinypool';
import { cachedPicture } from './picture-cache.ts';
import { pictureFonts } from './picture-fonts.ts';
import type drawPicture from './picture-worker.ts';

const fonts = pictureFonts.map((file) => readFileSync(file));

// Pictures take longer than all else in a build: they are drawn in other threads, while pages are written in this one.
const pool = new Tinypool({
  filename: `${process.cwd()}/src/figures/files/picture-worker.ts`,
  runtime: 'worker_threads',
  // Waiting as Atomics do would leave the memory of drawn pictures taken.
  useAtomics: false,
  minThreads: 0,
  maxThreads: availableParallelism(),
});

/** Takes an SVG and how many pixels each of its px gets; gives it as a PNG in the fonts of the site, from the cache where it can. */
export async function renderPng(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await cachedPicture([svg, String(zoom), ...fonts, resvg.version], () => {
    const task: Parameters<typeof drawPicture>[0] = { svg, zoom };
    return pool.run(task) as Promise<Uint8Array>;
  });
  return new Uint8Array(picture);
}
