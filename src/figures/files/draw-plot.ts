import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { openExplainer } from '../../content/explainer/explainers.ts';
import type { PlotContext } from '../frame/chart-context.ts';
import KindPatterns from '../frame/KindPatterns.astro';
import { fileOf, partsOf } from '../file-figure.ts';
import { sizeWithin } from '../frame/scene.ts';
import { writePicture } from '../frame/write-scene.ts';

/** A chart's picture for a file: its SVG, as wide as what it is put into, its height in px, and the patterns it needs. */
export interface DrawnPlot {
  readonly markup: string;
  readonly height: number;
  readonly patterns: string;
}

/** A figure's picture by its id: its parts, one below the other. Throws a plain Error on an unknown id. */
export async function drawPlot(
  id: string,
  { explainer, language, width, view }: PlotContext,
): Promise<DrawnPlot> {
  const { ledger } = openExplainer(explainer);
  let height = 0;
  const drawn = partsOf(fileOf(ledger, id), ledger, language).map(({ scene, firstView }, index) => {
    const picture = writePicture(scene(sizeWithin(width), view ?? firstView), width);
    const top = height + (index === 0 ? 0 : partGap);
    height = top + picture.height;
    return `<svg y="${top}" width="${width}" height="${picture.height}" overflow="visible">${picture.markup}</svg>`;
  });
  const markup = `<svg width="${width}" height="${height}" overflow="visible">${drawn.join('')}</svg>`;
  return { markup, height, patterns: await drawKindPatterns() };
}

/** The room between the parts of a figure in a file, in px. */
const partGap = 28;

/** Gives the hatchings of the kinds of number, as SVG. */
export async function drawKindPatterns(): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(KindPatterns);
}
