import { expect } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
import { send, test, type Edge } from './edge-site.ts';

// A comment that was answered with its private link is in the database, once: whatever happens meanwhile.

const comment = (writer: number, number: number) => ({
  name: `Writer ${writer}`,
  email: `writer${writer}@example.org`,
  about: 'C11',
  text: `Comment ${number} of writer ${writer}`,
});
const addressOf = (writer: number) => `203.0.113.${writer + 1}`;
const writers = Array.from({ length: 20 }, (_, writer) => writer);

/** One writer's comments, one after the other; gives the texts that were confirmed. Ends where the server does. */
async function write(edge: Edge, writer: number, count: number, confirmed: string[] = []) {
  for (let number = 0; number < count; number++) {
    const fields = comment(writer, number);
    try {
      const answer = await send(edge.origin, { fields, address: addressOf(writer) });
      if (answer.status === 303) confirmed.push(fields.text);
    } catch {
      return confirmed;
    }
  }
  return confirmed;
}

test('a thousand comments of twenty writers at once are all there, once', async ({ edge }) => {
  const server = await edge.start({ hourly: 50 });
  const confirmed = (await Promise.all(writers.map((writer) => write(server, writer, 50)))).flat();
  expect(confirmed).toHaveLength(1000);
  const rows = await edge.query<{ text: string }>('SELECT text FROM comments');
  expect(rows.map(({ text }) => text).sort()).toEqual(confirmed.sort());
});

test('what was confirmed before the machine failed is there afterwards, and can be sent again', async ({
  edge,
}) => {
  const failing = await edge.start({ hourly: 1000 });
  const confirmed: string[] = [];
  const writing = writers.map((writer) => write(failing, writer, 100, confirmed));
  await expect
    .poll(() => confirmed.length, { intervals: [5], timeout: 60_000 })
    .toBeGreaterThan(100);
  await failing.kill();
  await Promise.all(writing);
  expect(confirmed.length).toBeLessThan(2000);

  const server = await edge.start({ hourly: 1000 });
  const texts = async () => {
    const rows = await edge.query<{ text: string }>('SELECT text FROM comments');
    return rows.map(({ text }) => text);
  };
  expect(await texts()).toEqual(expect.arrayContaining(confirmed));
  // Whoever got no answer sends again: nothing is there twice.
  const again = (await Promise.all(writers.map((writer) => write(server, writer, 15)))).flat();
  expect(again).toHaveLength(300);
  const all = await texts();
  expect(all).toEqual(expect.arrayContaining([...confirmed, ...again]));
  expect(new Set(all).size).toBe(all.length);
});

test('a second click is one comment, with the same private link', async ({ edge }) => {
  const { origin } = await edge.start();
  const clicks = await Promise.all([1, 2, 3, 4].map(() => send(origin, { fields: comment(1, 1) })));
  const links = clicks.map(({ status, headers }) => `${status} ${headers.get('Location')}`);
  expect(new Set(links).size).toBe(1);
  expect(links[0]).toMatch(/^303 /);
  expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);

  // The same words from elsewhere get no link: it would open somebody else's comment.
  const replayed = await send(origin, { fields: comment(1, 1), address: '198.51.100.9' });
  expect(replayed.status).toBe(409);
  expect(await replayed.text()).toContain(languages.pt.words.comments.answer.known.title);
  expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);
});

test.describe('without a database', () => {
  test.use({ migrated: false, provoked: [503] });

  test('the writer is told, and the text is still in the form', async ({ edge, page }) => {
    const { origin } = await edge.start();
    const { words } = languages.pt;
    await page.goto(`${origin}/api/comments?language=pt&explainer=deepseek-cost&about=C11`);
    const field = (name: keyof typeof words.comments.field) =>
      page.getByLabel(words.comments.field[name]);
    await field('name').fill('Ana');
    await field('email').fill('ana@example.org');
    await field('text').fill('Primeira linha\n\n  <b>segunda</b> & "terceira"');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: words.comments.send }).click();
    expect((await answered).status()).toBe(503);
    const told = page.getByRole('region', { name: words.comments.problem.title });
    await expect(told).toContainText(words.comments.problem.unavailable);
    await expect(told).toBeFocused();
    await expect(field('name')).toHaveValue('Ana');
    await expect(field('email')).toHaveValue('ana@example.org');
    await expect(field('about')).toHaveValue('C11');
    await expect(field('text')).toHaveValue('Primeira linha\n\n  <b>segunda</b> & "terceira"');
  });
});
