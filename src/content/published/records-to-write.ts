import type { Ledger } from '../ledger/ledger.ts';
import { ContentError } from '../ledger/problem.ts';
import { checkCorrections } from './check-corrections.ts';
import { publishedFile, recordText } from './published-record.ts';
import { recordOf } from './record-of.ts';

/**
 * The new text of each published.json that says something else now, by its name below the content folder. `date` is
 * YYYY-MM-DD. Throws a ContentError where a published number changed and no correction says so, or a correction is wrong.
 */
export async function recordsToWrite(
  ledgers: readonly Ledger[],
  date: string,
): Promise<ReadonlyMap<string, string>> {
  const problems = ledgers.flatMap(checkCorrections);
  if (problems.length > 0) throw new ContentError(problems);
  const texts = new Map<string, string>();
  for (const ledger of ledgers) {
    const { explainer, published } = ledger;
    const text = await recordText(recordOf(ledger, date));
    // The day alone is no news.
    if (published && text === (await recordText({ ...published, date }))) continue;
    texts.set(publishedFile(explainer), text);
  }
  return texts;
}
