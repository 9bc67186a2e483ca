import { z } from 'zod';
import { everyLanguage } from '../../language/languages.ts';

/** A text in every language: { pt: "…", en: "…" }. */
export const localizedText = z.strictObject(everyLanguage(() => z.string()));

/** A day, a month or a year: 2024-12-26, 2024-12, 2024. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
