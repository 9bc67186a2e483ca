import type { Localized } from '../../language/languages.ts';
import type { Kind } from './schema.ts';
import type { Unit } from './units.ts';

/** A number with all that is known of it. `value` is in its unit (a percent fact of 93.3 means 93.3 %). */
export interface Fact {
  readonly id: string;
  readonly label: Localized;
  readonly kind: Kind;
  readonly value: number;
  readonly unit: Unit;
  readonly bound?: 'at-least' | 'about' | 'at-most';
  readonly range?: { readonly low: number; readonly high: number; readonly meaning: Localized };
  readonly date: string;
  readonly covers?: Localized;
  readonly omits?: Localized;
  /** The ids of the sources it rests on; a calculated fact has those of its inputs. */
  readonly sources: readonly string[];
  readonly where?: Localized;
  /** How a calculated fact is computed, with the ids of its inputs. */
  readonly formula?: string;
  /** Significant digits to print; undefined prints the number as it was published. */
  readonly digits?: number;
}
