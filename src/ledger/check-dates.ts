import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './read-yaml.ts';

/** Takes a file whose entries have dates and today (YYYY-MM-DD) and gives a problem for each date that has not come yet. */
export function checkDates(
  file: YamlFile<{ readonly date: string }>,
  today: string,
): readonly Problem[] {
  return [...file.entries]
    .filter(([, { date }]) => date > today.slice(0, date.length))
    .map(([id, { date }]) =>
      problemAt(file, [id, 'date'], `is ${date}, which is in the future (today is ${today})`),
    );
}

/** Gives today in UTC, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
