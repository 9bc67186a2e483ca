import type { TagContext } from '../tags/context.ts';
import type { Size } from './frame/sizes.ts';

/** What every chart's component gets from tag-context.ts. */
export interface ChartContext extends TagContext {
  /** The figure's number on the page. */
  readonly number: string;
}

/** What the component of a chart's picture (<Name>Plot.astro) gets: one layout, and one view where the chart has several. */
export interface PlotContext extends TagContext {
  readonly size: Size;
  readonly view?: string;
  /** Whether it is a file of its own, which must bring its description along. */
  readonly standalone?: boolean;
}
