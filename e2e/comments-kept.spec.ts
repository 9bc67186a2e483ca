import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/language/languages.ts';
import { readAnswer, readForm, send, test } from './edge-site.ts';
import { expect } from './site.ts';
import { test as killableTest } from './wrangler-dev.ts';

// A comment that was answered with its private link is in the database, once: whatever happens meanwhile.

const comment = (writer: number, number: number) => ({
  name: `Writer ${writer}`,
  email: `writer${writer}@example.org`,
  about: 'C11',
  text: `Comment ${number} of writer ${writer}`,
});
const network = '203.0.113.';
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** One writer's comments, one after the other; tells of each that was confirmed. Ends where the server does. */
async function write(
  origin: string,
  writer: number,
  count: number,
  confirm: (text: string) => void,
) {
  for (const number of numbers(count)) {
    const fields = comment(writer, number);
    try {
      const answer = await send(origin, { fields, address: `${network}${writer + 1}` });
      if (answer.status === 303) confirm(fields.text);
    } catch {
      return;
    }
  }
}

test('a thousand comments of a hundred writers at once are all there, once', async ({ edge }) => {
  test.slow();
  const confirmed: string[] = [];
  const confirm = (text: string) => confirmed.push(text);
  await Promise.all(numbers(100).map((writer) => write(edge.origin, writer, 10, confirm)));
  expect(confirmed).toHaveLength(1000);
  const rows = await edge.query<{ text: string }>('SELECT text FROM comments');
  expect(rows.map(({ text }) => text).sort()).toEqual(confirmed.sort());
});

killableTest(
  'what was confirmed before the machine failed is there afterwards, and can be sent again; no address of a writer is there',
  async ({ wranglerDev }) => {
    killableTest.slow();
    const failing = await wranglerDev.start();
    const confirmed: string[] = [];
    const enough = Promise.withResolvers<string>();
    const writing = numbers(20).map((writer) =>
      write(failing.origin, writer, 100, (text) => {
        if (confirmed.push(text) === 100) enough.resolve(text);
      }),
    );
    // Where the server ends by itself, all that follows says so.
    await Promise.race([enough.promise, Promise.all(writing)]);
    await failing.kill();
    await Promise.all(writing);
    expect(confirmed.length).toBeGreaterThanOrEqual(100);
    expect(confirmed.length, 'it failed while they were writing').toBeLessThan(2000);

    const texts = async () => {
      const rows = await wranglerDev.query<{ text: string }>('SELECT text FROM comments');
      return rows.map(({ text }) => text);
    };
    expect(await texts()).toEqual(expect.arrayContaining(confirmed));

    const server = await wranglerDev.start();
    // Whoever got no answer sends again: nothing is there twice.
    const again: string[] = [];
    const confirm = (text: string) => again.push(text);
    await Promise.all(numbers(20).map((writer) => write(server.origin, writer, 15, confirm)));
    expect(again).toHaveLength(300);
    const all = await texts();
    expect(all).toEqual(expect.arrayContaining([...confirmed, ...again]));
    expect(new Set(all).size).toBe(all.length);

    const files = globSync('**/*', { cwd: wranglerDev.state, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join();
    expect(files).toContain('writer7@example.org');
    expect(files).not.toContain(network);
  },
);

test('a second click is one comment, with the same private link', async ({ edge }) => {
  const { origin } = edge;
  const clicks = await Promise.all(numbers(4).map(() => send(origin, { fields: comment(1, 1) })));
  const links = clicks.map(({ status, headers }) => `${status} ${headers.get('Location')}`);
  expect(new Set(links).size).toBe(1);
  expect(links[0]).toMatch(/^303 /);
  expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);

  // The same words from elsewhere get no link: it would open somebody else's comment.
  const replayed = await send(origin, { fields: comment(1, 1), address: '198.51.100.9' });
  expect(replayed.status).toBe(409);
  const told = (await readAnswer(replayed)).querySelector('h1')?.textContent;
  expect(told).toBe(languages.pt.words.comments.answer.known.title);
  expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);

  // Nor do they in the same house under another e-mail address: that is another comment, or its writer's correction.
  const other = await send(origin, { fields: { ...comment(1, 1), email: 'rui@example.org' } });
  expect(other.status).toBe(303);
  expect(other.headers.get('Location')).not.toBe(clicks[0]?.headers.get('Location'));
  const emails = await edge.query('SELECT email FROM comments ORDER BY email');
  expect(emails).toEqual([{ email: 'rui@example.org' }, { email: 'writer1@example.org' }]);
});

test('a second click after midnight is the same comment', async ({ edge }) => {
  const first = await send(edge.origin, { fields: comment(1, 1) });
  // Midnight: what was today's salt is yesterday's.
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await edge.query('UPDATE salts SET day = ?', yesterday);
  const second = await send(edge.origin, { fields: comment(1, 1) });
  expect(second.status).toBe(303);
  expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  expect(await edge.query('SELECT id FROM comments')).toHaveLength(1);
});

test('without a database the writer is told, and the text is still in the form', async ({
  edge,
}) => {
  const fields = {
    name: 'Ana',
    email: 'ana@example.org',
    about: 'C11',
    text: 'Primeira linha\n\n  <b>segunda</b> & "terceira"',
  };
  await edge.query('ALTER TABLE comments RENAME TO gone');
  try {
    const answer = await send(edge.origin, { fields });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('120');
    const page = await readAnswer(answer);
    const told = page.querySelector('[aria-labelledby="comment-problem"][autofocus]');
    expect(told?.textContent).toContain(languages.pt.words.comments.problem.title);
    expect(told?.textContent).toContain(languages.pt.words.comments.problem.unavailable);
    expect(readForm(page)).toEqual({ ...fields, website: '' });
  } finally {
    await edge.query('ALTER TABLE gone RENAME TO comments');
  }
});
