import type { Kind } from '../../content/ledger/schema.ts';

/** Takes a kind of number and gives the fill of its marks where that is a pattern of KindPatterns.astro, else undefined. */
export function hatching(kind: Kind | undefined): string | undefined {
  return kind === 'estimated' ? 'url(#hatch-estimated)' : undefined;
}
