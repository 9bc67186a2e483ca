import { readFileSync } from 'node:fs';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

/**
 * How many of a part's mutants its tests noticed, by the report that Stryker left: "41 of 50 noticed, 82 %". Code that a
 * test file runs while it loads, outside its tests, is not tried; how much is told too.
 */
export function noticed(reportFile: string): string {
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...statuses: string[]) => all.filter((status) => statuses.includes(status)).length;
  const caught = count('Killed', 'Timeout');
  const tried = caught + count('Survived', 'NoCoverage');
  const share = tried > 0 ? `, ${((caught / tried) * 100).toFixed(0)} %` : '';
  const ignored = count('Ignored');
  const untried = ignored > 0 ? `; ${ignored} not tried, they run while files load` : '';
  return `${caught} of ${tried} noticed${share}${untried}`;
}
