import { fieldLimits } from '../../content/comments/form-fields.ts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Answer } from './answer-page.ts';

const statuses = {
  deleted: 200,
  unreadable: 400,
  refused: 403,
  gone: 404,
  known: 409,
  tooLarge: 413,
  unavailable: 503,
} as const;

/** What can become of a request. */
export type AnswerKind = keyof typeof statuses;

/** What became of a request, in words. */
export function plainAnswer(kind: AnswerKind, language: Language): Answer {
  const t = translator(language);
  const limit = fieldLimits.text.toLocaleString(languages[language].locale);
  return {
    status: statuses[kind],
    title: t(`comments.answer.${kind}.title`),
    lead: t(`comments.answer.${kind}.text`, { limit }),
  };
}
