import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formAction } from '../src/content/addresses/comments.ts';
import { emailDays } from '../src/content/comments/retention.ts';
import { languages, type Language } from '../src/language/languages.ts';
import { buildOpen, send, test } from './edge-site.ts';
import { expect, explainerPages } from './site.ts';

const ana = {
  name: 'Ana Lima',
  email: 'ana.lima@example.org',
  text: 'Se os números são do V3, o que se sabe do R1?\n\nObrigada pela conta.',
};
const own = /\/api\/comments\/mine\/[0-9a-f]{64}\?language=pt$/;

function address(language: Language): string {
  return explainerPages.find((page) => page.language === language)?.address ?? '';
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

test.describe('on a phone, without scripts, in Portuguese', () => {
  test.use({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    provoked: [400, 404],
  });

  test('a reader comments on C11, gets it wrong once, sends it, sees it published, and deletes it', async ({
    edge,
    page,
  }) => {
    test.setTimeout(420_000);
    const { words } = languages.pt;
    const { comments, letters, claim } = words;
    let { origin, stop } = await edge.start();
    const publish = async () => {
      await stop();
      buildOpen(edge.copy);
      ({ origin, stop } = await edge.start());
    };
    const moderate = (...asked: readonly string[]) => {
      const { ok, output } = edge.copy.run('comments', ...asked, '--state', edge.state);
      expect(ok, output).toBe(true);
      return output;
    };

    // From the check of the claim to a form that knows what it is about.
    await page.goto(origin + address('pt'));
    const check = page.locator('#claim-C11');
    await check
      .getByRole('checkbox', { name: new RegExp(claim.label.replace('{{id}}', 'C11')) })
      .check();
    await check.getByRole('link', { name: comments.onClaim.replace('{{id}}', 'C11') }).click();
    const form = formOn(page, 'pt');
    await expect(form.about).toHaveValue('C11');
    await expect(page.getByText(comments.required)).toBeVisible();

    // Wrong once: all is kept, and what is wrong is said in front of the form and beside its field.
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

    // Mended and sent.
    await form.email.fill(ana.email);
    await form.send.click();
    await expect(page).toHaveURL(own);
    const privateLink = new URL(page.url());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(comments.own.waiting);
    await expect(page.getByText(comments.own.keep)).toBeVisible();

    // Nobody else sees it yet; an editor reads it and publishes it.
    await page.goto(origin + address('pt'));
    await expect(page.getByText(ana.name)).toHaveCount(0);
    const [id = ''] = /\bc[a-z0-9]{9}\b/.exec(moderate('list')) ?? [];
    expect(moderate('show', id)).toContain(ana.email);
    moderate('approve', id);
    await publish();

    for (const language of ['pt', 'en'] as const) {
      await page.goto(origin + address(language));
      const place = page.locator('article').filter({ hasText: ana.name }).last();
      await expect(place).toContainText('Se os números são do V3');
      await place.getByRole('link', { name: /C11/ }).click();
      await expect(page).toHaveURL(/#claim-C11$/);
    }
    await page.goto(`${origin}/pt/${words.paths.comments}/deepseek-cost/#comment-${id}`);
    const letter = page.locator(`#comment-${id}`);
    await expect(letter).toContainText('Obrigada pela conta.');
    for (const file of globSync('{dist,content}/**/*.{html,md,json,xml,txt,yaml}', {
      cwd: edge.copy.root,
    })) {
      expect(edge.copy.read(file), file).not.toContain(ana.email);
    }

    // By the private link it is deleted: from the database at once, from the pages with the next command and build.
    await page.goto(origin + privateLink.pathname + privateLink.search);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(comments.own.published);
    await page.getByRole('button', { name: comments.own.delete }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(comments.answer.deleted.title);
    const left = await edge.query<Record<string, string | null>>('SELECT * FROM comments');
    expect(JSON.stringify(left)).not.toMatch(/Ana|Lima|V3|example\.org|C11/);
    await page.goto(origin + privateLink.pathname + privateLink.search);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(comments.answer.gone.title);
    moderate('list');
    expect(await edge.query('SELECT id FROM comments')).toEqual([]);
    await publish();
    await page.goto(origin + address('pt'));
    await expect(page.getByText(ana.name)).toHaveCount(0);
    await page.goto(`${origin}/pt/${words.paths.comments}/deepseek-cost/`);
    await expect(page.getByText(letters.none)).toBeVisible();
  });
});

test.describe('the form', () => {
  test.use({ provoked: [400, 404, 429] });

  test('stands at the end of the text; a figure leads to it too, and the other language keeps what it is about', async ({
    edge,
    page,
  }) => {
    const { origin } = await edge.start();
    const { words } = languages.en;
    await page.goto(`${origin}${address('en')}#comments`);
    const form = formOn(page, 'en');
    await expect(form.name).toBeInViewport();
    await expect(form.about.locator('optgroup')).toHaveCount(3);

    const figure = page.locator('figure#gpu-fleet');
    await figure.getByRole('link', { name: words.comments.onFigure }).click();
    await expect(form.about).toHaveValue('gpu-fleet');
    await page.getByRole('link', { name: languages.pt.name }).click();
    await expect(formOn(page, 'pt').about).toHaveValue('gpu-fleet');
    await page.goto(`${origin}${formAction('deepseek-cost', 'en')}&about="><b>`);
    await expect(form.about).toHaveValue('');
  });

  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1440],
  ] as const) {
    test(`has no barrier and fits, ${colorScheme}, ${width} px`, async ({ edge, page }) => {
      const { origin } = await edge.start();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const form = formOn(page, 'pt');
      const expectNoBarrier = async (state: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
          state,
        ).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, state).toBe(0);
      };
      await page.goto(`${origin}/pt/${languages.pt.words.paths.comments}/deepseek-cost/`);
      await expectNoBarrier('the page of comments');
      await page.goto(origin + formAction('deepseek-cost', 'pt'));
      await expectNoBarrier('the form');
      await form.text.fill('W'.repeat(4000));
      await form.send.click();
      await expect(form.problem).toBeVisible();
      await expectNoBarrier('the form with what is to be mended');
      await form.name.fill('Ana');
      await form.email.fill(ana.email);
      await form.send.click();
      await expect(page).toHaveURL(own);
      await expectNoBarrier('the private page');
      await page.goto(`${origin}/api/comments/mine/none?language=pt`);
      await expectNoBarrier('the answer that there is none');
    });
  }

  test('comes back with its text where a writer sends too much', async ({ edge, page }) => {
    const { origin } = await edge.start({ hourly: 1 });
    const form = formOn(page, 'en');
    const write = async (text: string) => {
      await page.goto(origin + formAction('deepseek-cost', 'en'));
      await form.name.fill(ana.name);
      await form.email.fill(ana.email);
      await form.text.fill(text);
      await form.send.click();
    };
    await write('The first');
    await expect(page).toHaveURL(/mine/);
    await write('The second');
    await expect(form.problem).toBeFocused();
    await expect(form.problem).toContainText(/minutes?/);
    await expect(form.text).toHaveValue('The second');
    expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);
    // Another writer is not held up.
    const other = await send(origin, { fields: { ...ana, text: 'Other' }, address: '192.0.2.1' });
    expect(other.status).toBe(303);
  });

  test('leaves the pages as strict as they were and within their budget', async ({ edge }) => {
    const { origin } = await edge.start();
    for (const { address } of explainerPages) {
      const answer = await fetch(origin + address);
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toContain('unsafe');
      const html = await answer.text();
      // What .size-limit.json holds the page to holds with the form and the newest three comments too.
      expect(brotliCompressSync(html).length, `${address} in bytes`).toBeLessThan(60_000);
    }
    const form = await fetch(origin + formAction('deepseek-cost', 'pt'));
    const page = await fetch(origin + address('pt'));
    const headers = ['Content-Security-Policy', 'X-Frame-Options', 'Permissions-Policy'];
    for (const name of headers) expect(form.headers.get(name)).toBe(page.headers.get(name));
    expect(form.headers.get('Cache-Control')).toBe('no-store');
  });
});

test('no address of a writer is stored, and e-mail addresses go after their time', async ({
  edge,
}) => {
  const { origin } = await edge.start({ scheduled: true });
  const network = '203.0.113.77';
  for (const text of ['old', 'new', 'old and rejected']) {
    const sent = await send(origin, { fields: { ...ana, text }, address: network });
    expect(sent.status).toBe(303);
  }
  const files = globSync('**/*', { cwd: edge.state, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  expect(files.join()).toContain(ana.email);
  expect(files.join()).not.toContain(network);

  const day = 24 * 60 * 60 * 1000;
  const before = new Date(Date.now() - (emailDays + 1) * day).toISOString();
  await edge.query("UPDATE comments SET received = ? WHERE text LIKE 'old%'", before);
  await edge.query("UPDATE comments SET status = 'rejected' WHERE text LIKE '%rejected'");
  await edge.query("UPDATE salts SET day = '2026-01-01'");
  await edge.query("UPDATE attempts SET hour = '2026-01-01T10'");
  expect((await fetch(`${origin}/cdn-cgi/handler/scheduled`)).ok).toBe(true);
  const rows = await edge.query('SELECT text, email FROM comments ORDER BY text');
  expect(rows).toEqual([
    { text: 'new', email: ana.email },
    { text: 'old', email: null },
  ]);
  expect(await edge.query('SELECT day FROM salts')).toEqual([]);
  expect(await edge.query('SELECT hour FROM attempts')).toEqual([]);
});

test('where nothing takes comments, there is no form and no way to one', async ({ page }) => {
  for (const { address, words } of explainerPages) {
    await page.goto(address);
    await expect(page.getByText(words.comments.closed)).toBeVisible();
    await expect(page.getByRole('button', { name: words.comments.send })).toHaveCount(0);
    await expect(page.locator('[href*="/api/"], form[method]')).toHaveCount(0);
  }
});

test('where there is a mail address, that is offered', ({ openSite }) => {
  const { ok, output } = openSite.build({ COMMENTS_TO: 'letters@example.org' });
  expect(ok, output).toBe(true);
  for (const { address } of explainerPages) {
    const html = openSite.read(`dist${address}index.html`);
    expect(html).toContain('href="mailto:letters@example.org"');
    expect(html).not.toContain('/api/');
  }
  buildOpen(openSite);
});
