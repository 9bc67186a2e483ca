import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';

/** A number with its words. */
export interface Named {
  readonly id: string;
  readonly amount: number;
  readonly kind: Kind;
  readonly label: readonly Run[];
}

/** A part of a whole in squares of `each`. */
export interface Share {
  readonly part: Named;
  readonly whole: Named;
  readonly each: number;
}

/** All that is drawn, in one language. A view is the number of a word in the choice, from "1". */
export interface GridData {
  readonly cells: Named;
  readonly lit: Named;
  readonly lot: readonly Run[];
  readonly apart?: Named;
  readonly share?: Share;
  readonly choice: {
    readonly id: string;
    readonly label: string;
    readonly words: readonly string[];
  };
}
