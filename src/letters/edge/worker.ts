import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { commentsApi, commentsPage } from '../../content/addresses/comments.ts';
import { bodyLimit as maxSize } from '../../content/comments/form-fields.ts';
import { answerPage } from './answer-page.ts';
import { dropOld } from './drop-old.ts';
import { findForm, formAnswer } from './form-answer.ts';
import { languageOf } from './language-of.ts';
import { ownAnswer, ownPath } from './own-answer.ts';
import { findOwnComment, withdrawComment } from './own-comment.ts';
import { plainAnswer, type AnswerKind } from './plain-answer.ts';
import { readComment } from './read-comment.ts';
import { receiveComment } from './receive-comment.ts';
import type { Environment } from './runtime.ts';

// The one program of the site. All that is not below /api/ are plain files, which it never sees: wrangler.jsonc.
interface Bindings {
  Bindings: Environment;
}
const app = new Hono<Bindings>();

async function tell(
  { req, env }: Context<Bindings>,
  kind: AnswerKind,
  language = languageOf(req.raw),
) {
  return answerPage(env, new URL(req.url).origin, language, plainAnswer(kind, language));
}

app.use('/api/*', csrf());
app.use('/api/*', bodyLimit({ maxSize, onError: (context) => tell(context, 'tooLarge') }));

app.post(commentsApi, ({ req, env }) => receiveComment(req.raw, env));

app.get(commentsApi, async (context) => {
  const { req, env } = context;
  const language = languageOf(req.raw);
  const explainer = req.query('explainer') ?? '';
  const form = await findForm(env, new URL(req.url).origin, explainer, language);
  if (!form) return tell(context, 'closed');
  const { comment } = readComment(new URLSearchParams({ about: req.query('about') ?? '' }));
  return formAnswer(form, language, { status: 200, explainer, comment });
});

app.get(`${ownPath}:key`, async (context) => {
  const { req, env } = context;
  const key = req.param('key');
  const comment = await findOwnComment(env.COMMENTS, key);
  if (!comment) return tell(context, 'gone');
  const { origin } = new URL(req.url);
  const page = await env.ASSETS.fetch(
    new URL(commentsPage(comment.explainer, comment.language), origin),
  );
  const answer = await ownAnswer(comment, key, page.ok);
  return answerPage(env, origin, comment.language, answer);
});

app.post(`${ownPath}:key`, async (context) => {
  const { req, env } = context;
  const key = req.param('key');
  const comment = await findOwnComment(env.COMMENTS, key);
  if (!comment) return tell(context, 'gone');
  await withdrawComment(env.COMMENTS, key, new Date());
  return tell(context, 'deleted', comment.language);
});

// The site's own page for what does not exist.
app.notFound(({ req, env }) => env.ASSETS.fetch(new URL(req.url)));

app.onError((error, context) => {
  if (error instanceof HTTPException && error.status === 403) return tell(context, 'refused');
  console.error(`${context.req.method} ${commentsApi} failed:`, error);
  return tell(context, 'unavailable');
});

export default {
  fetch: app.fetch,
  /** Runs at the times that wrangler.jsonc states. */
  scheduled: async ({ scheduledTime }: { scheduledTime: number }, env: Environment) => {
    await dropOld(env.COMMENTS, new Date(scheduledTime));
  },
};
