// cspell:ignore aprove wating
import type { D1Database } from '@cloudflare/workers-types';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentRoot } from '../../content/content-root.ts';
import { parse } from 'yaml';
import { readExplainers } from '../../content/explainer/explainers.ts';
import type * as Writing from '../../content/ledger/write-content.ts';
import { digest } from '../edge/digest.ts';
import { withdrawComment } from '../edge/own-comment.ts';
import { checkPublished } from './check-published.ts';
import { readCommand } from './commands.ts';
import { wordsOf } from './moderation-error.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { takeBackWithdrawn } from './take-back.ts';

// What another command does between reading and writing.
const meanwhile = vi.hoisted(() => ({ once: (): void => undefined }));
vi.mock('../../content/ledger/write-content.ts', async (original) => {
  const actual = await original<typeof Writing>();
  const after =
    <Given extends readonly unknown[]>(write: (...given: Given) => boolean) =>
    (...given: Given) => {
      const { once } = meanwhile;
      meanwhile.once = () => undefined;
      once();
      return write(...given);
    };
  return {
    writeContent: after(actual.writeContent),
    writeAllContent: after(actual.writeAllContent),
  };
});

// A real database in Cloudflare's runtime, in a folder of its own; a copy of the content.
let root: string;
let open: OpenDatabase;
let database: D1Database;
const now = new Date('2026-11-25T16:00:00.000Z');
const format = { printWidth: 100, singleQuote: true };
const letter = 'content/deepseek-cost/comments.yaml';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'moderation-'));
  cpSync('wrangler.jsonc', `${root}/wrangler.jsonc`);
  // Without its plugin, which the copy has no packages for.
  writeFileSync(`${root}/.prettierrc.json`, JSON.stringify(format));
  cpSync('src/letters/edge/migrations', `${root}/src/letters/edge/migrations`, { recursive: true });
  open = await openDatabase({ root, state: `${root}/state`, remote: false });
  database = open.database;
  // openDatabase says by itself, after a minute each, that the database or its tables do not come.
}, 180_000);
afterAll(async () => {
  await open.close();
  rmSync(root, { recursive: true });
});
beforeEach(async () => {
  await database.prepare('DELETE FROM comments').run();
  rmSync(`${root}/content`, { recursive: true, force: true });
  cpSync(contentRoot, `${root}/content`, { recursive: true });
  rmSync(`${root}/${letter}`, { force: true });
});

interface Sent {
  readonly name?: string;
  readonly about?: string;
  readonly text?: string;
  readonly received?: string;
  readonly explainer?: string;
}

async function receive(id: string, sent: Sent = {}): Promise<void> {
  const { name = 'Ana', about = null, text = 'Gostei.', explainer = 'deepseek-cost' } = sent;
  await database
    .prepare(
      `INSERT INTO comments (id, explainer, language, name, email, about, text, received, key_hash, content_hash)
       VALUES (?, ?, 'pt', ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      ...[id, explainer, name, 'Ana@example.org', about, text],
      ...[sent.received ?? '2026-11-24T10:00:00.000Z', `key ${id}`, `content ${id}`],
    )
    .run();
}

async function run(...words: readonly string[]): Promise<string> {
  const moderation = { database, root, now };
  const told = await takeBackWithdrawn(moderation);
  return told + (await readCommand(words).run(moderation));
}

async function statusOf(id: string): Promise<string | null> {
  const query = database.prepare('SELECT status FROM comments WHERE id = ?');
  return query.bind(id).first<string>('status');
}

const published = () =>
  (existsSync(`${root}/${letter}`)
    ? (parse(readFileSync(`${root}/${letter}`, 'utf8')) ?? {})
    : {}) as Record<string, Record<string, unknown>>;

const publishedIds = () => Object.keys(published());

/** What a writer's private link does. */
async function withdraw(id: string): Promise<void> {
  const key = 'f'.repeat(64);
  await database
    .prepare('UPDATE comments SET key_hash = ? WHERE id = ?')
    .bind(await digest(key), id)
    .run();
  await withdrawComment(database, key, now);
}

const text = 'Li “tudo”: é claro # e útil.\n- ponto\n\n"Aspas" e <b>marcas</b> 🙂\n---\n{fim}';

describe('approve', () => {
  it('writes the exact words, without the e-mail address, in order and in the format of the project', async () => {
    await receive('c00000000b', { text, about: 'C11', name: "Ana d'Ávila: eu" });
    await receive('c00000000a', { received: '2026-11-20T23:59:59.000Z', text: '2026' });
    expect(await run('approve', 'c00000000b')).toContain('npm run build publishes');
    await run('approve', 'c00000000a');
    expect(Object.keys(published())).toEqual(['c00000000a', 'c00000000b']);
    expect(published()).toMatchObject({
      c00000000a: { language: 'pt', date: '2026-11-20', name: 'Ana', text: '2026' },
      c00000000b: { date: '2026-11-24', name: "Ana d'Ávila: eu", about: 'C11', text },
    });
    const file = readFileSync(`${root}/${letter}`, 'utf8');
    expect(file).not.toContain('example.org');
    expect(file).toContain('text: |-\n');
    expect(await check(file, { parser: 'yaml', ...format })).toBe(true);
    expect(await statusOf('c00000000a')).toBe('published');
    expect(readExplainers(`${root}/content`).problems).toEqual([]);
  });

  it('keeps what editors wrote into the file, and may be run again', async () => {
    await receive('c00000000a');
    await run('approve', 'c00000000a');
    const reply = '  reply:\n    date: 2026-11-25\n    text: Obrigado.\n';
    const answered = readFileSync(`${root}/${letter}`, 'utf8') + reply;
    writeFileSync(`${root}/${letter}`, answered);
    // As if the command had been stopped before the database was told.
    await database.prepare(`UPDATE comments SET status = 'waiting'`).run();
    await run('approve', 'c00000000a');
    expect(readFileSync(`${root}/${letter}`, 'utf8')).toBe(answered);
    expect(await statusOf('c00000000a')).toBe('published');
    await receive('c00000000b');
    await run('approve', 'c00000000b');
    expect(readFileSync(`${root}/${letter}`, 'utf8')).toContain(answered);
  });

  it('keeps a text that ends in hashtags, and can take it and its neighbours out again', async () => {
    const text = 'Gostei.\n#IA #DeepSeek';
    await receive('c00000000a', { text });
    await receive('c00000000b', { text });
    await run('approve', 'c00000000a', 'c00000000b');
    expect(published()).toMatchObject({ c00000000a: { text }, c00000000b: { text } });
    await run('delete', 'c00000000a');
    expect(published()).toEqual({ c00000000b: expect.objectContaining({ text }) });
    await run('delete', 'c00000000b');
    expect(published()).toEqual({});
  });

  it.each(['approve', 'reject'])(
    'loses nothing that another command writes while it works: %s',
    async (command) => {
      for (const id of ['c00000000a', 'c00000000b', 'c00000000c']) await receive(id);
      await run('approve', 'c00000000c', 'c00000000b');
      const written = readFileSync(`${root}/${letter}`, 'utf8');
      await run('reject', 'c00000000b');
      meanwhile.once = () => {
        writeFileSync(`${root}/${letter}`, written);
      };
      await run(command, command === 'approve' ? 'c00000000a' : 'c00000000c');
      const kept = command === 'approve' ? ['c00000000a', 'c00000000c'] : [];
      expect(publishedIds().sort()).toEqual([...kept, 'c00000000b'].sort());
    },
  );

  it('dates what came in at night by the clocks of Brasília', async () => {
    await receive('c00000000a', { received: '2026-11-25T00:30:00.000Z' });
    await run('approve', 'c00000000a');
    expect(published()).toMatchObject({ c00000000a: { date: '2026-11-24' } });
  });

  it('says in words that the database failed half-way, and the writer can delete it all the same', async () => {
    await receive('c00000000a');
    await database
      .prepare(
        `CREATE TRIGGER busy BEFORE UPDATE ON comments WHEN new.status = 'published'
         BEGIN SELECT raise(ABORT, 'database is locked'); END`,
      )
      .run();
    const error: unknown = await run('approve', 'c00000000a').catch((reason: unknown) => reason);
    await database.prepare('DROP TRIGGER busy').run();
    expect(wordsOf(error)).toMatch(/^The database did not answer.*locked.*run the command again/);
    expect(publishedIds()).toEqual(['c00000000a']);
    await withdraw('c00000000a');
    await run('list');
    expect(publishedIds()).toEqual([]);
  });

  it('leaves out what it is about where the text has no such statement, and says so', async () => {
    await receive('c00000000a', { about: 'C99' });
    expect(await run('approve', 'c00000000a')).toContain('"C99", which the text does not have');
    expect(published()['c00000000a']).not.toHaveProperty('about');
  });

  it('writes nothing where the content would not be in order', async () => {
    await receive('c00000000a', { text: 'Turn \u202e around' });
    await expect(run('approve', 'c00000000a')).rejects.toThrow(/U\+202E[^]*Nothing was published/);
    await receive('c00000000b', { explainer: 'deepseek-coast' });
    await expect(run('approve', 'c00000000b')).rejects.toThrow('Did you mean "deepseek-cost"?');
    expect(published()).toEqual({});
    expect(await statusOf('c00000000a')).toBe('waiting');
  });

  it('does nothing at all where one of several ids is none', async () => {
    await receive('c00000000a');
    await expect(run('approve', 'c00000000a', 'c00000000x')).rejects.toThrow(
      'no comment "c00000000x" in the database. Did you mean "c00000000a"?',
    );
    expect(published()).toEqual({});
  });
});

describe('what was published and shall be so no more', () => {
  beforeEach(async () => {
    await receive('c00000000a');
    await receive('c00000000b', { name: 'Rui' });
    await run('approve', 'c00000000a', 'c00000000b');
  });

  it('goes from the content when it is rejected', async () => {
    expect(await run('reject', 'c00000000a')).toContain(`taken out of ${letter}`);
    expect(Object.keys(published())).toEqual(['c00000000b']);
    expect(await statusOf('c00000000a')).toBe('rejected');
  });

  it('leaves no trace when it is deleted, wherever it still is', async () => {
    expect(await run('delete', 'c00000000a')).toContain('history of Git');
    await database.prepare('DELETE FROM comments WHERE id = ?').bind('c00000000b').run();
    await run('delete', 'c00000000b');
    expect(published()).toEqual({});
    // What the form's page says is left, and nothing else.
    const { results } = await database.prepare('SELECT * FROM comments').all();
    const left = results.map((row) => Object.values(row).filter(Boolean).sort());
    expect(left).toEqual([['2026-11-24', '2026-11-25', 'c00000000a', 'withdrawn']]);
    expect(readExplainers(`${root}/content`).problems).toEqual([]);
    expect(await run('list')).toBe('No comments yet.\n');
    await expect(run('delete', 'c00000000b')).rejects.toThrow('None of the files has it');
  });

  it('goes before any other command when its writer withdrew it', async () => {
    await withdraw('c00000000a');
    expect(await run('list')).toContain('c00000000a was deleted by its writer: taken out of');
    expect(Object.keys(published())).toEqual(['c00000000b']);
    expect(await statusOf('c00000000a')).toBe('withdrawn');
  });

  it('is taken out of every copy of the content, whichever a command ran in first', async () => {
    const published = readFileSync(`${root}/${letter}`, 'utf8');
    await withdraw('c00000000a');
    rmSync(`${root}/${letter}`);
    expect(await run('list')).not.toContain('deleted by its writer');
    writeFileSync(`${root}/${letter}`, published);
    expect(await run('list')).toContain('c00000000a was deleted by its writer: taken out of');
    expect(publishedIds()).toEqual(['c00000000b']);
    expect(await run('list')).not.toMatch(/c00000000a/);
  });

  it('goes though another entry of its file is damaged, and the damage stops no command', async () => {
    const broken = `${readFileSync(`${root}/${letter}`, 'utf8')}c00000000z:\n  name: "open\n`;
    writeFileSync(`${root}/${letter}`, broken);
    await withdraw('c00000000a');
    expect(await run('list')).toContain('c00000000a was deleted by its writer: taken out of');
    const left = readFileSync(`${root}/${letter}`, 'utf8');
    expect(left).not.toContain('c00000000a');
    expect(left).toContain('c00000000b:\n  language: pt\n');
    expect(left).toMatch(/c00000000z:\n {2}name: "open\n$/);
  });

  it('is told by check:content, with what to write', async () => {
    expect(await checkPublished(database, root)).toEqual([]);
    await withdraw('c00000000a');
    await database.prepare(`UPDATE comments SET status = 'waiting' WHERE id = 'c00000000b'`).run();
    const lines = readFileSync(`${root}/${letter}`, 'utf8').split('\n');
    expect(await checkPublished(database, root)).toEqual([
      {
        file: letter,
        line: lines.indexOf('c00000000a:') + 1,
        message: expect.stringContaining('npm run comments -- list') as string,
      },
      {
        file: letter,
        line: lines.indexOf('c00000000b:') + 1,
        message: expect.stringContaining('npm run comments -- approve c00000000b') as string,
      },
    ]);
  });
});

describe('reading', () => {
  it('lists those that wait first, and none of what a writer typed reaches the terminal as a command', async () => {
    await receive('c00000000a');
    await run('approve', 'c00000000a');
    await receive('c00000000b', { name: '\u001b[2J', text: 'a\n\u009b31m\u202eb' });
    const [, first = '', second = ''] = (await run('list')).split('\n');
    expect(first).toMatch(/^c00000000b {2}waiting .*\\u\{1b\}\[2J +a \\u\{9b\}31m\\u\{202e\}b$/);
    expect(second).toMatch(/^c00000000a {2}published/);
    expect(await run('list', '--status', 'rejected')).toBe(
      'No comments with the status rejected.\n',
    );
    for (const words of [['show', 'c00000000b'], ['export'], ['export', '--format', 'csv']]) {
      expect(await run(...words)).not.toMatch(/[\u001b\u009b\u202e]/);
    }
  });

  it('shows the e-mail address and how long it is kept', async () => {
    await receive('c00000000a', { about: 'C11', text: 'Um\n\nDois' });
    const shown = await run('show', 'c00000000a');
    expect(shown).toContain('Ana@example.org (kept until 2027-02-22, 89 days more)');
    expect(shown).toMatch(/about +C11\n[^]*\nUm\n\nDois\n$/);
  });

  it('exports no cell that begins a formula, whatever separates the cells for a spreadsheet', async () => {
    const separated = [
      'a,=B1',
      'a;=B1',
      'a\t+B1',
      'a\n@B1',
      'a; "=B1',
      'a;\uff1dB1',
      'a; -B1',
      'a;\u00a0=B1',
      'a|=B1',
      '\uff1dB1',
    ];
    for (const [index, text] of separated.entries()) {
      await receive(`c${String(index).padStart(9, '0')}`, { text });
    }
    const csv = await run('export', '--format', 'csv');
    for (const separator of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/, /[|\r\n]/]) {
      for (const cell of csv.split(separator)) expect(cell).not.toMatch(/^[\s"]*[=+\-@\uff1d]/);
    }
  });

  it('exports into a file that holds nothing else', async () => {
    await receive('c00000000a');
    const file = `${root}/export.json`;
    expect(await run('export', '--file', file)).toBe(`1 of the comments are in ${file}.\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
    await expect(run('export', '--file', root)).rejects.toThrow('Name another with --file');
  });

  it('exports all that is kept of a person, and no formula into a spreadsheet', async () => {
    await receive('c00000000a', { text: '=HYPERLINK("x")' });
    const all = JSON.parse(await run('export', '--email', 'ana@EXAMPLE.org')) as unknown[];
    expect(all).toEqual([expect.objectContaining({ id: 'c00000000a', email: 'Ana@example.org' })]);
    expect(JSON.parse(await run('export', '--email', 'rui@example.org'))).toEqual([]);
    expect(await run('export', '--format', 'csv')).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

it.each([
  [[], 'Write one of:'],
  [['aprove', 'c00000000a'], 'Did you mean "approve"?'],
  [['approve'], 'Say which comment'],
  [['list', 'c00000000a'], 'takes no id'],
  [['show', 'c00000000a', '--format', 'csv'], 'show takes no --format'],
  [['list', '--stat', 'x'], '--stat'],
])('the words %j are refused with what to write instead', (words, says) => {
  expect(() => readCommand(words)).toThrow(says);
});

it.each([
  [['list', '--status', 'wating'], 'Did you mean "waiting"?'],
  [['export', '--format', 'xml'], 'write json or csv'],
])('the options of %j are refused with what to write instead', async (words, says) => {
  await expect(run(...words)).rejects.toThrow(says);
});
