import type { TagContext } from '../../content/tag-context-type.ts';
import type { Size } from './sizes.ts';

/** What every chart's component gets from tag-context.ts. */
export interface ChartContext extends TagContext {
  /** The figure's number on the page; empty for that of the first screen, which has none. */
  readonly number: string;
  /** Whether it stands alone, in a frame of another site. */
  readonly embedded?: boolean;
}

/** What the component of a chart's picture (<Name>Plot.astro) gets: one layout, and one view where the chart has several. */
export interface PlotContext extends TagContext {
  readonly size: Size;
  readonly view?: string | undefined;
  /** Whether it is drawn for a file of its own: one <svg> with a height in px. */
  readonly file?: boolean;
}
