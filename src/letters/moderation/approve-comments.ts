import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statementIds } from '../../content/explainer/statement-ids.ts';
import { readExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import { dayOf } from '../../language/dates.ts';
import { everyLanguage } from '../../language/languages.ts';
import type { YamlFields } from '../../content/ledger/edit-yaml.ts';
import { showProblems } from '../../content/ledger/show-problems.ts';
import { suggestion } from '../../content/ledger/suggestion.ts';
import { writeAllContent } from '../../content/ledger/write-content.ts';
import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { printableLine } from './printable.ts';
import { commentsFile, readCommentsFile, removeEntry, withEntry } from './published-comments.ts';
import { decide, findComments, type StoredComment } from './stored-comment.ts';

/**
 * Publishes comments: first the file, then the database, so that a command that was stopped between the two can be run
 * again. Throws a ModerationError, and writes nothing, where the content would not be in order with them.
 */
export async function approveComments(
  { database, root, now }: Moderation,
  ids: readonly string[],
): Promise<string> {
  const comments = await findComments(database, ids);
  const notes = await writeEntries(root, comments);
  for (const { id, explainer } of comments) {
    if (await decide(database, id, 'published', now)) {
      notes.push(`${id} stands in ${commentsFile(explainer)}.`);
    } else {
      const { refusals } = await removeEntry(root, id);
      notes.push(`${id} was deleted by its writer just now: it is taken out again.`, ...refusals);
    }
  }
  return `${notes.join('\n')}\nnpm run build publishes what stands there.\n`;
}

// Gives what is to be told of them.
async function writeEntries(root: string, comments: readonly StoredComment[]): Promise<string[]> {
  const { explainers } = readExplainers(`${root}/content`);
  const before = new Map<string, string>();
  const files = new Map<string, string>();
  const notes: string[] = [];
  for (const comment of comments) {
    const { about, id } = comment;
    const known = statementsOf(explainers, comment.explainer).includes(about ?? '');
    if (about && !known) {
      notes.push(
        `${id} is about "${printableLine(about)}", which the text does not have: it is left out.`,
      );
    }
    const file = commentsFile(comment.explainer);
    if (!before.has(file)) before.set(file, readCommentsFile(root, file));
    const text = files.get(file) ?? before.get(file) ?? '';
    files.set(file, await withEntry(`${root}/${file}`, text, id, entryOf(comment, known)));
  }
  checkContent(root, files);
  const written = writeAllContent(
    new Map([...files].map(([file, text]) => [`${root}/${file}`, text])),
    () => [...before].every(([file, text]) => readCommentsFile(root, file) === text),
  );
  // Another command wrote while this one read: once more, from what that left.
  return written ? notes : writeEntries(root, comments);
}

function entryOf(comment: StoredComment, isAbout: boolean): YamlFields {
  const { language, received, name, about, text } = comment;
  return {
    language,
    date: dayOf(received),
    name,
    ...(isAbout && about ? { about } : {}),
    text,
  };
}

function statementsOf(explainers: readonly Explainer[], id: string): readonly string[] {
  const explainer = explainers.find((candidate) => candidate.id === id);
  if (!explainer) {
    const known = explainers.map((candidate) => candidate.id);
    throw new ModerationError(
      `There is no explainer "${id}" that can be read. ${suggestion(id, known, 'content/; npm run check:content says what is wrong')}`,
    );
  }
  const { ledger, pages, passages } = explainer;
  return statementIds(
    ledger,
    everyLanguage((language) => pages[language].outline),
    passages,
  );
}

// In a copy: the content itself stays as it is until nothing is wrong.
function checkContent(root: string, files: ReadonlyMap<string, string>): void {
  const copy = mkdtempSync(join(tmpdir(), 'comments-'));
  try {
    cpSync(`${root}/content`, `${copy}/content`, { recursive: true });
    for (const [file, text] of files) writeFileSync(`${copy}/${file}`, text);
    const { problems } = readExplainers(`${copy}/content`);
    if (problems.length === 0) return;
    throw new ModerationError(`${showProblems(copy, problems)}\nNothing was published.`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
