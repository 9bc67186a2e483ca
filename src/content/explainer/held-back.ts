import { isFuture, today } from '../ledger/check-dates.ts';
import type { Frontmatter } from '../ledger/schema.ts';

/** Whether a text is kept from readers: as a draft, or until its day comes. `on` is the day of the build, YYYY-MM-DD. */
export function isHeldBack(
  { draft, published }: Pick<Frontmatter, 'draft' | 'published'>,
  on = today(),
): boolean {
  return draft === true || isFuture(published, on);
}

/** Whether what is held back is built too: in `npm run dev` and in a preview. */
export function showsHeldBack(): boolean {
  // Astro sets `import.meta.env`; the commands, which Node runs alone, have none.
  const environment: Partial<ImportMetaEnv> | undefined = import.meta.env;
  return isPreview() || environment?.DEV === true;
}

/** Whether this is a preview, `PREVIEW=1 npm run build`: for editors, with all that is held back, not for search engines. */
export function isPreview(): boolean {
  return process.env['PREVIEW'] === '1';
}
