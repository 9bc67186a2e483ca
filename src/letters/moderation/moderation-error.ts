import { ContentError } from '../../content/ledger/problem.ts';

/** Why a command on comments did nothing, or not all: in words that say what to do instead. */
export class ModerationError extends Error {}

/** What an error of a command says to whoever gave it; undefined where it is a fault of the program. */
export function wordsOf(error: unknown): string | undefined {
  if (error instanceof ModerationError || error instanceof ContentError) return error.message;
  if (!(error instanceof Error) || !/\bD1_|SQLITE_/.test(error.message)) return undefined;
  const [reason = ''] = error.message.split('\n');
  return `The database did not answer, another command may hold it (${reason}). What stands in content/ stays there: run the command again.`;
}
