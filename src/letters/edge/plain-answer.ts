import { html } from 'hono/html';
import { fieldLimits } from '../../content/comments/form-fields.ts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Answer } from './answer-page.ts';

const statuses = {
  deleted: 200,
  closed: 400,
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

/** The answer where there is no form, or no longer: with what the writer typed, which would be lost otherwise. */
export async function closedAnswer(typed: string, language: Language): Promise<Answer> {
  const answer = plainAnswer('closed', language);
  if (typed === '') return answer;
  const kept = translator(language)('comments.answer.closed.kept');
  const below = await html`<div class="comment-own">
    <p>${kept}</p>
    <blockquote>${typed}</blockquote>
  </div>`;
  return { ...answer, below };
}
