import type { Language } from '../language/languages.ts';

/** What tag-context.ts gives to every tag, besides what the editor wrote. */
export interface TagContext {
  readonly language: Language;
  /** The folder of the explainer. */
  readonly explainer: string;
}
