import { translator } from '../../language/translate.ts';
import { answerPage } from './answer-page.ts';
import { readLimits, type CommentLimits } from './comment-limits.ts';
import { findForm, formAnswer, type FormAnswer } from './form-answer.ts';
import { languageOf } from './language-of.ts';
import { privateLink } from './own-answer.ts';
import { closedAnswer, plainAnswer } from './plain-answer.ts';
import { readComment } from './read-comment.ts';
import type { Environment } from './runtime.ts';
import { saveComment, type Saved } from './save-comment.ts';
import { writerNetwork } from './writer-network.ts';

/** Stores a sent comment and leads to its private link, or answers with the form and what is to be mended. */
export async function receiveComment(request: Request, env: Environment): Promise<Response> {
  const { origin, searchParams } = new URL(request.url);
  const language = languageOf(request);
  const explainer = searchParams.get('explainer') ?? '';
  const fields = await readFields(request);
  if (!fields) return answerPage(env, origin, language, plainAnswer('unreadable', language));
  const { comment, problems } = readComment(fields);
  const form = await findForm(env, origin, explainer, language);
  if (!form) return answerPage(env, origin, language, await closedAnswer(comment.text, language));
  const again = (answer: Omit<FormAnswer, 'explainer' | 'comment'>) =>
    formAnswer(form, language, { explainer, comment, ...answer });
  if (problems.length > 0) return again({ status: 400, problems });

  const t = translator(language);
  const now = new Date();
  const network = writerNetwork(request.headers.get('CF-Connecting-IP') ?? '');
  let limits: CommentLimits;
  let saved: Saved;
  try {
    limits = readLimits(env);
    const arrival = { comment, explainer, language, network, now, limits };
    saved = await saveComment(env.COMMENTS, arrival);
  } catch (error) {
    console.error('a comment was not stored:', error);
    const answer = again({ status: 503, message: t('comments.problem.unavailable') });
    answer.headers.set('Retry-After', '120');
    return answer;
  }
  if (saved.kind === 'known') {
    return answerPage(env, origin, language, plainAnswer('known', language));
  }
  if (saved.kind === 'limited') {
    const minutes = 60 - now.getUTCMinutes();
    const words = t('comments.problem.limited', { count: minutes, limit: limits.hourly });
    const answer = again({ status: 429, message: words });
    answer.headers.set('Retry-After', String(minutes * 60));
    return answer;
  }
  if (saved.kind === 'full') {
    const hours = 24 - now.getUTCHours();
    const answer = again({ status: 429, message: t('comments.problem.full', { count: hours }) });
    answer.headers.set('Retry-After', String(hours * 60 * 60));
    return answer;
  }
  // 303: the private link is opened by itself, and may be opened again.
  const headers = { Location: privateLink(saved.key, language), 'Cache-Control': 'no-store' };
  return new Response(null, { status: 303, headers });
}

async function readFields(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return undefined;
  return new URLSearchParams(await request.text());
}
