import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { tagOf } from '../../content/catalogue/catalogue.ts';
import { openExplainer } from '../../content/explainer/explainers.ts';
import type { PlotContext } from '../frame/chart-context.ts';
import KindPatterns from '../frame/KindPatterns.astro';
import { partsOf } from '../file-figure.ts';
import { sizeWithin } from '../frame/scene.ts';
import { writePicture } from '../frame/write-scene.ts';
import { chartPlots } from '../plots.ts';

/** A chart's picture for a file: its SVG, as wide as what it is put into, its height in px, and the patterns it needs. */
export interface DrawnPlot {
  readonly markup: string;
  readonly height: number;
  readonly patterns: string;
}

/** A figure's picture by its id and what it depends on. Throws a plain Error where it has no height. */
export async function drawPlot(id: string, context: PlotContext): Promise<DrawnPlot> {
  const { ledger } = openExplainer(context.explainer);
  const file = ledger.figures.get(id);
  const tag = tagOf(id);
  if (file || !tag) return drawParts(id, context);
  const container = await AstroContainer.create();
  const markup = await container.renderToString(chartPlots[tag], {
    props: { ...context, file: true },
  });
  const height = Number(/<svg[^>]* height="(\d+(?:\.\d+)?)"/.exec(markup)?.[1]);
  if (Number.isNaN(height)) throw new Error(`the plot of ${id} has no height in px`);
  return { markup, height, patterns: await drawKindPatterns() };
}

// The parts of a figure of a file, one below the other.
async function drawParts(
  id: string,
  { explainer, language, size, view }: PlotContext,
): Promise<DrawnPlot> {
  const { ledger } = openExplainer(explainer);
  const file = ledger.figures.get(id);
  if (!file) throw new Error(`content/${explainer}/figures/${id}.yaml is missing`);
  let height = 0;
  const drawn = partsOf(file, ledger, language).map(({ scene, firstView }, index) => {
    const picture = writePicture(scene(sizeWithin(size.width), view ?? firstView), size.width);
    const top = height + (index === 0 ? 0 : partGap);
    height = top + picture.height;
    return `<svg y="${top}" width="${size.width}" height="${picture.height}" overflow="visible">${picture.markup}</svg>`;
  });
  const markup = `<svg width="${size.width}" height="${height}" overflow="visible">${drawn.join('')}</svg>`;
  return { markup, height, patterns: await drawKindPatterns() };
}

/** The room between the parts of a figure in a file, in px. */
const partGap = 28;

/** Gives the hatchings of the kinds of number, as SVG. */
export async function drawKindPatterns(): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(KindPatterns);
}
