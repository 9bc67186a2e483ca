import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './read-yaml.ts';

/** An entry with a date, and perhaps a later one of its reply. */
interface DatedEntry {
  readonly date: string;
  readonly reply?: { readonly date: string } | undefined;
}

/** A problem for each date that has not come yet. `today` is YYYY-MM-DD. */
export function checkDates(file: YamlFile<DatedEntry>, today: string): readonly Problem[] {
  const dates = [...file.entries].flatMap(([id, { date, reply }]) => [
    { path: [id, 'date'], date },
    ...(reply ? [{ path: [id, 'reply', 'date'], date: reply.date }] : []),
  ]);
  return dates.flatMap(({ path, date }) => {
    const message = inTheFuture(date, today);
    return message === undefined ? [] : [problemAt(file, path, message)];
  });
}

/** What is wrong with a date that has not come yet, in words; undefined where it has. `on` is YYYY-MM-DD. */
export function inTheFuture(date: string, on = today()): string | undefined {
  if (!isFuture(date, on)) return undefined;
  return `is ${date}, which is in the future (today is ${on}): write the day when it came, or set this machine's clock right`;
}

/** Whether a day, month or year has not come yet. `on` is YYYY-MM-DD. */
export function isFuture(date: string, on = today()): boolean {
  return date > on.slice(0, date.length);
}

/** Today in UTC, as YYYY-MM-DD: TODAY where it is set, so that frozen content is read on a frozen day, else the clock's. */
export function today(): string {
  return process.env['TODAY'] || new Date().toISOString().slice(0, 10);
}
