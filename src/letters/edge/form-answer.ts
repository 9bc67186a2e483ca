import { html } from 'hono/html';
import { commentOn, formPage } from '../../content/addresses/comments.ts';
import { fieldLimits, inputId, trapField } from '../../content/comments/form-fields.ts';
import { plainId } from '../../content/ledger/id-form.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { translator, type Translate } from '../../language/translate.ts';
import { ownAnswer, pageTitle } from './answer-page.ts';
import type { FieldProblem, SentComment } from './read-comment.ts';
import type { Environment, PassingElement } from './runtime.ts';

/** The form as it comes back: what was typed, and what is to be mended or told. */
export interface FormAnswer {
  readonly status: 200 | 400 | 429 | 503;
  readonly explainer: string;
  readonly comment: SentComment;
  readonly problems?: readonly FieldProblem[];
  /** What is told where no field is at fault. */
  readonly message?: string;
}

/** The built page with an explainer's form; undefined where there is no such explainer. */
export async function findForm(
  { ASSETS }: Environment,
  origin: string,
  explainer: string,
  language: Language,
): Promise<Response | undefined> {
  if (!plainId.pattern.test(explainer)) return undefined;
  const page = await ASSETS.fetch(new URL(formPage(explainer, language), origin));
  return page.ok ? page : undefined;
}

/** A built page with its form filled in, with what is to be mended or told. */
export function formAnswer(
  page: Response,
  language: Language,
  { status, explainer, comment, problems = [], message }: FormAnswer,
): Response {
  const t = translator(language);
  const told = problems.map((problem) => ({ ...problem, words: tell(problem, language, t) }));
  const field = (name: FieldProblem['field'], fill: (element: PassingElement) => void) => ({
    [`#${inputId(name)}`]: (element: PassingElement) => {
      fill(element);
      const problem = told.find((one) => one.field === name);
      if (!problem) return;
      const id = `${inputId(name)}-problem`;
      element.setAttribute('aria-invalid', 'true');
      element.setAttribute('aria-describedby', id);
      const words = html`<strong class="comment-refusal" id="${id}">${problem.words}</strong>`;
      element.before(String(words), { html: true });
    },
  });
  const heading = t('comments.problem.title');
  return ownAnswer(page, status, {
    ...field('name', (element) => element.setAttribute('value', comment.name)),
    ...field('email', (element) => element.setAttribute('value', comment.email)),
    ...field('text', (element) => element.setInnerContent(comment.text)),
    ...field(trapField, () => undefined),
    ...(comment.about && {
      [`#${inputId('about')} option[value="${comment.about}"]`]: (element: PassingElement) =>
        element.setAttribute('selected', ''),
    }),
    // The other languages keep the statement; what was typed is in the browser's history.
    ...Object.fromEntries(
      languageCodes.map((code) => [
        `.languages [data-language="${code}"]`,
        (element: PassingElement) => {
          element.setAttribute('href', commentOn(explainer, code, comment.about));
          // place/keep-place.ts would give it this page's language again.
          element.removeAttribute('data-language');
        },
      ]),
    ),
    // Whoever filled it in must see it.
    ...(told.some((problem) => problem.field === trapField) && {
      '.comment-trap': (element: PassingElement) => element.removeAttribute('class'),
    }),
    ...(status !== 200 && {
      title: (element: PassingElement) => element.setInnerContent(pageTitle(heading, language)),
      '.comment-form': (element: PassingElement) => {
        const words = message ?? t('comments.problem.count', { count: told.length });
        element.before(summary(heading, words, told), { html: true });
      },
    }),
  });
}

// It takes the focus as the page opens.
function summary(
  heading: string,
  words: string,
  told: readonly (FieldProblem & { readonly words: string })[],
): string {
  const links = told.map(
    (problem) => html`<li><a href="#${inputId(problem.field)}">${problem.words}</a></li>`,
  );
  return String(
    html`<section class="comment-problem" aria-labelledby="comment-problem" tabindex="-1" autofocus>
      <h2 id="comment-problem">${heading}</h2>
      <p>${words}</p>
      ${
        links.length > 0
          ? html`<ul>
              ${links}
            </ul>`
          : ''
      }
    </section>`,
  );
}

function tell({ field, kind, found }: FieldProblem, language: Language, t: Translate): string {
  if (field === trapField) return t('comments.problem.filled');
  const number = (value: number) => value.toLocaleString(languages[language].locale);
  if (kind === 'missing') return t(`comments.problem.missing.${field}`);
  if (kind === 'long')
    return t('comments.problem.long', { found: number(found), limit: number(fieldLimits[field]) });
  return t(kind === 'wrong' ? 'comments.problem.wrong' : 'comments.problem.broken');
}
