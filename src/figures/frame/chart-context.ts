import type { TagContext } from '../../content/tag-context-type.ts';

/** What every chart's component gets from tag-context.ts. */
export interface ChartContext extends TagContext {
  /** The figure's number on the page; empty for that of the first screen, which has none. */
  readonly number: string;
  /** Where it stands, if not in its text: on the method page, or alone, in a frame of another site. */
  readonly stands?: 'method' | 'alone';
}

/** What a figure's picture in a file depends on, besides the figure: its width in px, and one view where it has several. */
export interface PlotContext extends TagContext {
  readonly width: number;
  readonly view?: string | undefined;
}
