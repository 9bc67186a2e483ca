import type { TagContext } from '../tags/context.ts';

/** What every chart's component gets from tag-context.ts. */
export interface ChartContext extends TagContext {
  /** The figure's number on the page. */
  readonly number: string;
}
