import type { D1Database } from '@cloudflare/workers-types';
import { JSDOM } from 'jsdom';
import { formAction } from '../src/content/addresses/comments.ts';
import type { Language } from '../src/language/languages.ts';
import { startRuntime, type CloudflareRuntime } from './cloudflare-runtime.ts';
import { test as quietTest } from './site.ts';

/** The explainer whose form the tests send. */
export const explainerId = 'deepseek-cost';

/** Pages and Worker in Cloudflare's own runtime, and what the Worker stores. */
export interface Edge extends CloudflareRuntime {
  /** Takes an SQL statement and the values for its "?" and gives its rows. */
  readonly query: <Row>(sql: string, ...values: readonly string[]) => Promise<Row[]>;
}

/** Playwright's test with the site with the form and an empty database; one runtime serves all tests of a worker. */
export const test = quietTest.extend<{ edge: Edge }, { runtime: CloudflareRuntime }>({
  runtime: [
    async ({}, use) => {
      const runtime = await startRuntime();
      await use(runtime);
      await runtime.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  edge: async ({ runtime }, use) => {
    const { database } = runtime;
    await empty(database);
    await use({
      ...runtime,
      query: async <Row>(sql: string, ...values: readonly string[]) => {
        const { results } = await database
          .prepare(sql)
          .bind(...values)
          .all<Row>();
        return results;
      },
    });
  },
});

/** A comment as a writer's browser sends it. */
export interface SentForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly language?: Language;
  /** The writer's address. */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a form as a browser does and gives the answer, not followed. */
export function send(
  origin: string,
  { fields, language = 'pt', address = '203.0.113.1', headers }: SentForm,
) {
  return fetch(`${origin}${formAction(explainerId, language)}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { Origin: origin, 'CF-Connecting-IP': address, ...headers },
  });
}

/** Does what holds only within one hour of the clock; once more, from an empty database, where the hour turned meanwhile. */
export async function withinAnHour(edge: Edge, act: () => Promise<void>): Promise<void> {
  const hour = () => new Date().toISOString().slice(0, 13);
  const before = hour();
  try {
    await act();
  } catch (error) {
    if (hour() === before) throw error;
    await empty(edge.database);
    await act();
  }
}

async function empty(database: D1Database): Promise<void> {
  await database.batch(
    ['comments', 'attempts', 'salts'].map((table) => database.prepare(`DELETE FROM ${table}`)),
  );
}

/** What was answered with, as a document: nothing in it is run. */
export async function readAnswer(answer: Response): Promise<Document> {
  return parsePage(await answer.text());
}

/** The HTML of a page as a document: nothing in it is run. */
export function parsePage(html: string): Document {
  return new JSDOM(html).window.document;
}

/** What stands in the fields of a page's form, by their names. */
export function readForm(page: Document): Readonly<Record<string, string>> {
  const fields = page.querySelectorAll<HTMLInputElement>(
    '.comment-form :is(input, select, textarea)',
  );
  return Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
}
