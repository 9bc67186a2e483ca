import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ChartTag } from '../../content/catalogue/catalogue.ts';
import type { PlotContext } from '../frame/chart-context.ts';
import KindPatterns from '../frame/KindPatterns.astro';
import { chartPlots } from '../plots.ts';

/** A chart's picture for a file: its SVG, as wide as what it is put into, its height in px, and the patterns it needs. */
export interface DrawnPlot {
  readonly markup: string;
  readonly height: number;
  readonly patterns: string;
}

/** Takes a chart's tag and what its picture depends on; gives the picture. Throws a plain Error where it has no height. */
export async function drawPlot(tag: ChartTag, context: PlotContext): Promise<DrawnPlot> {
  const container = await AstroContainer.create();
  const markup = await container.renderToString(chartPlots[tag], {
    props: { ...context, file: true },
  });
  const height = Number(/<svg[^>]* height="(\d+(?:\.\d+)?)"/.exec(markup)?.[1]);
  if (Number.isNaN(height)) throw new Error(`the plot of ${tag} has no height in px`);
  return { markup, height, patterns: await drawKindPatterns() };
}

/** Gives the hatchings of the kinds of number, as SVG. */
export async function drawKindPatterns(): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(KindPatterns);
}
