import { contentRoot } from '../src/content/content-root.ts';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { today } from '../src/content/ledger/check-dates.ts';
import type { Ledger } from '../src/content/ledger/ledger.ts';
import { ContentError } from '../src/content/ledger/problem.ts';
import { suggestion } from '../src/content/ledger/suggestion.ts';
import { writeAllContent } from '../src/content/ledger/write-content.ts';
import { recordsToWrite } from '../src/content/published/records-to-write.ts';

// npm run published: records what readers are told, once it is published; of one explainer alone, where its id follows.
try {
  const texts = await recordsToWrite(chosen(process.argv.slice(2)), today());
  writeAllContent(new Map([...texts].map(([file, text]) => [`${contentRoot}/${file}`, text])));
  for (const file of texts.keys()) process.stdout.write(`Written: content/${file}. Commit it.\n`);
  if (texts.size === 0) process.stdout.write('The record says all of it already.\n');
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\nNothing was recorded.\n`);
  process.exitCode = 1;
}

function chosen(ids: readonly string[]): readonly Ledger[] {
  const all = openExplainers().map(({ ledger }) => ledger);
  const known = all.map(({ explainer }) => explainer);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new ContentError(
      unknown.map((id) => ({
        file: `content/${id}`,
        message: `is no explainer that readers have. ${suggestion(id, known, 'content/')}`,
      })),
    );
  }
  return ids.length > 0 ? all.filter(({ explainer }) => ids.includes(explainer)) : all;
}
