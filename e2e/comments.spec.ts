import { AxeBuilder } from '@axe-core/playwright';
import { mergeTests, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  commentOn,
  commentsPage,
  formAction,
  formPage,
} from '../src/content/addresses/comments.ts';
import { readExplainers } from '../src/content/explainer/explainers.ts';
import { completeLanguages, languages, type Language } from '../src/language/languages.ts';
import { digest } from '../src/letters/edge/digest.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import {
  explainerId,
  parsePage,
  readAnswer,
  readForm,
  send,
  test,
  withinAnHour,
} from './edge-site.ts';
import { dailyLimit, startRuntime } from './cloudflare-runtime.ts';
import { frozenContent, siteWithForm } from './fixtures/frozen-content.ts';
import { test as copyTest } from './project-copy.ts';
import { expect, explainerPages, languageLink } from './site.ts';
import { test as wranglerTest } from './wrangler-dev.ts';

const ana = {
  name: 'Ana Lima',
  email: 'ana.lima@example.org',
  text: 'Se os números são do V3, o que se sabe do R1?\n\nObrigada pela conta.',
};
const own = /\/api\/comments\/mine\/[0-9a-f]{64}\?language=pt$/;
const withForm = explainerPages.filter(({ explainer }) => explainer.id === explainerId);

function address(language: Language): string {
  return withForm.find((page) => page.language === language)?.address ?? '';
}

/** What a browser says with a form of the site. */
function formHeaders(origin: string) {
  return { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' };
}

/** The parts of the form on a page in a language. */
function formOn(page: Page, language: Language) {
  const { comments } = languages[language].words;
  return {
    name: page.getByLabel(comments.field.name),
    email: page.getByLabel(comments.field.email),
    about: page.getByLabel(comments.field.about),
    text: page.getByLabel(comments.field.text),
    send: page.getByRole('button', { name: comments.send }),
    problem: page.getByRole('region', { name: comments.problem.title }),
  };
}

const wayTest = mergeTests(copyTest, wranglerTest);

wayTest.describe('on a phone, without scripts, in Portuguese', () => {
  wayTest.use({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    provoked: [400, 404],
  });

  wayTest(
    'a reader comments on C11, gets it wrong once, sends it, sees it published, and deletes it',
    async ({ copy, wranglerDev, page }) => {
      wayTest.slow();
      const { words } = languages.pt;
      const { comments, letters } = words;
      const { origin } = await wranglerDev.start();
      const moderate = (...asked: readonly string[]) => {
        const { ok, output } = copy.run('comments', ...asked, '--state', wranglerDev.state);
        expect(ok, output).toBe(true);
        return output;
      };
      const heading = page.getByRole('heading', { level: 1 });

      await wayTest.step('from the check of the claim to a form that knows it', async () => {
        await page.goto(origin + address('pt'));
        const check = page.locator('.claim-note').filter({ has: page.locator('#note-C11') });
        await check.locator('summary').click();
        await check.getByRole('link', { name: comments.onClaim.replace('{{id}}', 'C11') }).click();
        await expect(page.getByText(comments.required)).toBeVisible();
      });
      const form = formOn(page, 'pt');
      await expect(form.about).toHaveValue('C11');

      await wayTest.step(
        'all is kept, and what is wrong is said at the form and field',
        async () => {
          await form.name.fill(ana.name);
          await form.email.fill('ana.lima@');
          await form.text.fill(ana.text);
          await form.send.click();
          await expect(form.problem).toBeFocused();
          await expect(form.problem.getByRole('link')).toHaveText([comments.problem.wrong]);
          await expect(form.email).toHaveAccessibleDescription(comments.problem.wrong);
          await expect(form.email).toHaveAttribute('aria-invalid', 'true');
          await expect(form.name).toHaveValue(ana.name);
          await expect(form.about).toHaveValue('C11');
          await expect(form.text).toHaveValue(ana.text);
          await form.problem.getByRole('link').click();
          await expect(form.email).toBeFocused();
        },
      );

      await wayTest.step('mended and sent, it has a private link', async () => {
        await form.email.fill(ana.email);
        await form.send.click();
        await expect(page).toHaveURL(own);
        await expect(heading).toHaveText(comments.own.waiting);
        await expect(page.getByText(comments.own.keep)).toBeVisible();
      });
      const privateLink = page.url();

      await wayTest.step('nobody else sees it until an editor publishes it', async () => {
        const article = await fetch(origin + address('pt'));
        expect(await article.text()).not.toContain(ana.name);
      });
      const [id = ''] = /\bc[a-z0-9]{9}\b/.exec(moderate('list')) ?? [];
      moderate('approve', id);
      const { ok, output } = copy.build({ COMMENTS_TO: 'worker' });
      expect(ok, output).toBe(true);
      const published = (address: string) => parsePage(copy.read(`dist${address}index.html`));
      for (const language of completeLanguages) {
        const article = published(address(language));
        const letter = [...article.querySelectorAll('article.letter')].find(({ textContent }) =>
          textContent.includes(ana.name),
        );
        expect(letter?.textContent).toContain('Se os números são do V3');
        expect(letter?.querySelector('.letter-about a')?.getAttribute('href')).toMatch(
          /#claim-C11$/,
        );
        expect(article.querySelector('#claim-C11')).not.toBeNull();
        const all = published(commentsPage(explainerId, language));
        expect(all.querySelector(`#comment-${id}`)?.textContent).toContain('Obrigada pela conta.');
      }
      for (const file of globSync('{dist,content}/**/*.{html,md,json,xml,txt,yaml}', {
        cwd: copy.root,
      })) {
        expect(copy.read(file), file).not.toContain(ana.email);
      }

      await wayTest.step('by the private link it is deleted, at once and for ever', async () => {
        await page.goto(privateLink);
        await expect(heading).toHaveText(comments.own.published);
        await page.getByRole('button', { name: comments.own.delete }).click();
        await expect(heading).toHaveText(comments.answer.deleted.title);
        const left = await wranglerDev.query('SELECT * FROM comments');
        expect(left).toHaveLength(1);
        expect(JSON.stringify(left)).not.toMatch(/Ana|Lima|V3|example\.org|C11/);
        await page.goto(privateLink);
        await expect(heading).toHaveText(comments.answer.gone.title);
      });

      await wayTest.step('from the content it goes with the next command', () => {
        expect(moderate('list')).toContain('No comments yet.');
        const { explainers, problems } = readExplainers(join(copy.root, 'content'));
        expect(problems).toEqual([]);
        expect(explainers.find(({ id }) => id === explainerId)?.ledger.comments).toEqual([]);
        // A page without comments looks as it did before.
        const before = readFileSync(
          `${siteWithForm}${commentsPage(explainerId, 'pt')}index.html`,
          'utf8',
        );
        expect(parsePage(before).body.textContent).toContain(letters.none);
      });
    },
  );
});

test.describe('on a phone, with scripts', () => {
  test.use({ viewport: { width: 320, height: 740 }, provoked: [400, 404] });

  test('a reader finds the form at the end of the text, from a figure, in either language, and sends odd signs; nothing is a barrier', async ({
    edge,
    page,
  }) => {
    const { origin } = edge;
    test.slow();
    const expectNoBarrier = async (state: string) => {
      for (const [colorScheme, width] of [
        ['dark', 1440],
        ['light', 320],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 740 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
          `${state}, ${colorScheme}, ${width} px`,
        ).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `${state}, ${width} px`).toBe(0);
      }
    };
    const shown: string[] = [];
    page.on('dialog', (dialog) => {
      shown.push(dialog.message());
      void dialog.dismiss();
    });

    await test.step('it stands at the end of the text; a figure leads to it too', async () => {
      await page.goto(`${origin}${address('en')}#comments`);
      await expect(formOn(page, 'en').name).toBeInViewport();
      const figure = page.locator('figure#gpu-fleet');
      await figure.getByText(languages.en.words.figure.share, { exact: true }).click();
      await figure.getByRole('link', { name: languages.en.words.comments.onFigure }).click();
      await expect(formOn(page, 'en').about).toHaveValue('gpu-fleet');
    });
    const form = formOn(page, 'pt');
    await test.step('the other language keeps what it is about', async () => {
      await languageLink(page, 'en', 'pt').click();
      await expect(form.about).toHaveValue('gpu-fleet');
      await expectNoBarrier('the form');
    });

    const odd = `<script>alert(1)</script>"><img src=x onerror=alert(2)></textarea>${'W'.repeat(900)}`;
    await test.step('what is to be mended is said, and the text is still there', async () => {
      await form.text.fill(odd);
      await form.send.click();
      await expect(form.problem).toBeFocused();
      await expect(form.text).toHaveValue(odd);
      await expectNoBarrier('the form with what is to be mended');
    });
    await test.step('sent, it is shown as text', async () => {
      await form.name.fill('Ana');
      await form.email.fill(ana.email);
      await form.send.click();
      await expect(page).toHaveURL(own);
      await expect(page.getByRole('blockquote')).toHaveText(odd);
      await expectNoBarrier('the private page');
    });
    await page.goto(`${origin}/api/comments/mine/none?language=pt`);
    await expectNoBarrier('the answer that there is none');
    await page.goto(origin + commentsPage(explainerId, 'pt'));
    await expectNoBarrier('the page of comments');
    expect(shown).toEqual([]);
  });
});

test('each explainer ends with the form, which knows every claim, figure and paragraph, and its claims and figures lead to it', async ({
  edge,
}) => {
  for (const { address, language, words } of withForm) {
    const page = await readAnswer(await fetch(edge.origin + address));
    const form = page.querySelector('main form.comment-form');
    expect(form?.getAttribute('action')).toBe(formAction(explainerId, language));
    const groups = [...page.querySelectorAll<HTMLOptGroupElement>('.comment-form optgroup')];
    const { claims, figures, paragraphs } = words.comments.about;
    expect(groups.map(({ label }) => label)).toEqual([claims, figures, paragraphs]);
    const options = [...page.querySelectorAll<HTMLOptionElement>('.comment-form option')];
    const known = options.map(({ value }) => value);
    expect(known).toEqual(expect.arrayContaining(['', 'C11', 'gpu-fleet', 'investment-2']));
    const ways = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="/api/comments?"]')].map(
      ({ search }) => new URLSearchParams(search).get('about') ?? '',
    );
    const count = (group: string) =>
      page.querySelectorAll(`optgroup[label="${group}"] option`).length;
    expect(ways).toHaveLength(count(claims) + count(figures));
    expect(known).toEqual(expect.arrayContaining(ways));
    const way = commentOn(explainerId, language, 'C11');
    expect(page.querySelector('#note-C11 a[href^="/api/"]')?.getAttribute('href')).toBe(way);
  }
});

test('the form knows the statement that its address names, and no other', async ({ edge }) => {
  const about = async (address: string) =>
    readForm(await readAnswer(await fetch(edge.origin + address)))['about'];
  expect(await about(commentOn(explainerId, 'pt', 'C11'))).toBe('C11');
  expect(await about(formAction(explainerId, 'pt'))).toBe('');
  expect(await about(`${formAction(explainerId, 'en')}&about="><b>`)).toBe('');
  expect(await about(`${formAction(explainerId, 'en')}&about=C99`)).toBe('');
});

test('a writer who sends more than ten in an hour is told when to come back, and keeps the text', async ({
  edge,
}) => {
  await withinAnHour(edge, async () => {
    const texts = Array.from({ length: 10 }, (_, number) => `Number ${number}`);
    const write = (text: string, address: string) =>
      send(edge.origin, { fields: { ...ana, text }, language: 'en', address });
    for (const text of texts) expect((await write(text, '192.0.2.1')).status).toBe(303);
    const answer = await write('One more', '192.0.2.1');
    expect(answer.status).toBe(429);
    const seconds = Number(answer.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(3600);
    const page = await readAnswer(answer);
    const { title } = languages.en.words.comments.problem;
    const told = page.querySelector('[aria-labelledby="comment-problem"][autofocus]');
    expect(told?.textContent).toContain(title);
    expect(told?.textContent).toMatch(/\b10\b.*\d+ minutes?/s);
    expect(readForm(page)).toMatchObject({ ...ana, text: 'One more' });
    expect(await edge.query('SELECT id FROM comments')).toHaveLength(10);
    // Another writer is not held up.
    expect((await write('Other', '192.0.2.2')).status).toBe(303);
  });
});

test('when all writers together sent as many as a day takes, the next is told so and keeps the text', async ({
  edge,
}) => {
  await edge.query(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${dailyLimit})
     INSERT INTO comments (id, explainer, language, name, text, received)
     SELECT 'c' || i, 'deepseek-cost', 'pt', 'Rui', 'Oi', ? FROM n`,
    // Today for as long as the test lasts, whether midnight comes or not.
    new Date(Date.now() + 60 * 60 * 1000).toISOString(),
  );
  const answer = await send(edge.origin, { fields: ana, language: 'pt' });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  const page = await readAnswer(answer);
  const told = page.querySelector('[aria-labelledby="comment-problem"][autofocus]');
  const [begin = ''] = languages.pt.words.comments.problem.full_other.split('{{count}}');
  expect(told?.textContent).toContain(begin);
  expect(readForm(page)).toMatchObject(ana);
  expect(await edge.query(`SELECT id FROM comments WHERE name <> 'Rui'`)).toEqual([]);
});

test('on pages that take no comments a private link still answers, and deletes; a form that was open still gives its text back', async () => {
  const closed = await startRuntime(frozenContent.BUILT_SITE);
  try {
    const { origin, database } = closed;
    const key = 'a'.repeat(64);
    await database
      .prepare(
        `INSERT INTO comments (id, explainer, language, name, text, received, key_hash)
         VALUES ('c00000000a', ?, 'pt', 'Ana', 'Gostei.', '2026-11-25T01:00:00.000Z', ?)`,
      )
      .bind(explainerId, await digest(key))
      .run();
    const link = `${origin}/api/comments/mine/${key}?language=pt`;
    const answer = await fetch(link);
    expect(answer.status).toBe(200);
    // Not even to the files of the page.
    expect(answer.headers.get('Referrer-Policy')).toBe('strict-origin');
    expect(answer.headers.get('Content-Security-Policy')).toContain("form-action 'self'");
    const page = await readAnswer(answer);
    const policy = page.querySelector('meta[http-equiv="content-security-policy" i]');
    expect(policy?.getAttribute('content')).toContain("form-action 'self'");
    expect(page.querySelector('blockquote')?.textContent).toBe('Gostei.');
    expect(page.body.textContent).toContain('24 de novembro de 2026');
    const button = page.querySelector('main form[method="post"] button');
    expect(button?.textContent).toBe(languages.pt.words.comments.own.delete);
    for (const { href } of page.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
      expect((await fetch(new URL(href, origin))).status, href).toBe(200);
    }
    const deleted = await fetch(link, { method: 'POST', headers: formHeaders(origin) });
    expect(deleted.status).toBe(200);
    expect((await fetch(link)).status).toBe(404);

    for (const language of completeLanguages) {
      const { title, kept } = languages[language].words.comments.answer.closed;
      const sent = await send(origin, { fields: ana, language });
      expect(sent.status).toBe(400);
      const told = await readAnswer(sent);
      expect(told.querySelector('h1')?.textContent).toBe(title);
      expect(told.querySelector('main')?.textContent).toContain(kept);
      expect(told.querySelector('blockquote')?.textContent).toBe(ana.text);
    }
  } finally {
    await closed.stop();
  }
});

test('the form leaves the pages as strict as they were, and almost as light', async ({ edge }) => {
  for (const { address } of withForm) {
    const answer = await fetch(edge.origin + address);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    const more = brotliCompressSync(await answer.text()).length;
    const less = brotliCompressSync(readBuilt(address)).length;
    expect(more - less, `${address}, in bytes of Brotli`).toBeLessThan(2000);
  }
  const form = await fetch(edge.origin + formAction(explainerId, 'pt'));
  const page = await fetch(edge.origin + address('pt'));
  const headers = ['Content-Security-Policy', 'X-Frame-Options', 'Permissions-Policy'];
  for (const name of headers) expect(form.headers.get(name)).toBe(page.headers.get(name));
  expect(form.headers.get('Cache-Control')).toBe('no-store');
});

test('e-mail addresses go after ninety days, rejected comments with them, and what tells writers apart the day after', async ({
  edge,
}) => {
  await withinAnHour(edge, async () => {
    const { origin, query } = edge;
    const days = { new: 0, 'almost old': 89, old: 91, 'new, rejected': 89, 'old, rejected': 91 };
    for (const [text, age] of Object.entries(days)) {
      const sent = await send(origin, { fields: { ...ana, text } });
      expect(sent.status).toBe(303);
      const received = new Date(Date.now() - age * 24 * 60 * 60 * 1000).toISOString();
      await query('UPDATE comments SET received = ? WHERE text = ?', received, text);
    }
    await query("UPDATE comments SET status = 'rejected' WHERE text LIKE '%rejected'");
    await query("UPDATE salts SET day = '2026-01-01'");
    await query("UPDATE attempts SET hour = '2026-01-01T10'");
    await edge.runDaily();
    expect(await query('SELECT text, email FROM comments ORDER BY text')).toEqual([
      { text: 'almost old', email: ana.email },
      { text: 'new', email: ana.email },
      { text: 'new, rejected', email: ana.email },
      { text: 'old', email: null },
    ]);
    expect(await query('SELECT day FROM salts')).toEqual([]);
    expect(await query('SELECT hour FROM attempts')).toEqual([]);
  });
});

test('no address of a writer is stored', async ({ edge }) => {
  await withinAnHour(edge, async () => {
    const sent = await send(edge.origin, { fields: ana, address: '203.0.113.77' });
    expect(sent.status).toBe(303);
    for (const table of ['comments', 'attempts', 'salts']) {
      const rows = await edge.query(`SELECT * FROM ${table}`);
      expect(rows, table).toHaveLength(1);
      expect(JSON.stringify(rows), table).not.toContain('203.0.113');
    }
  });
});

test('where nothing takes comments, there is no form and no way to one', () => {
  for (const { address, words } of explainerPages) {
    const page = openBuilt(address);
    expect(page.body.textContent).toContain(words.comments.closed);
    expect(page.querySelectorAll('[href*="/api/"], form[method], .comment-form')).toHaveLength(0);
  }
  const form = `${siteWithForm}${formPage(explainerId, 'pt')}index.html`;
  expect(readFileSync(form, 'utf8')).toContain('comment-form');
  expect(() => readBuilt(formPage(explainerId, 'pt'))).toThrow('ENOENT');
});
