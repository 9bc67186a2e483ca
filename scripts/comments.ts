import { readCommand } from '../src/letters/moderation/commands.ts';
import { wordsOf } from '../src/letters/moderation/moderation-error.ts';
import { openDatabase } from '../src/letters/moderation/open-database.ts';
import { takeBackWithdrawn } from '../src/letters/moderation/take-back.ts';

// npm run comments: the comments that readers sent: list, show, approve, reject, delete, export. First of all, what its
// writers deleted is taken off the pages.
const root = process.cwd();
try {
  const { remote, state, run } = readCommand(process.argv.slice(2));
  const { database, close } = await openDatabase({ root, state, remote });
  try {
    const moderation = { database, root, now: new Date() };
    process.stderr.write(await takeBackWithdrawn(moderation));
    process.stdout.write(await run(moderation));
  } finally {
    await close();
  }
} catch (error) {
  const words = wordsOf(error);
  if (words === undefined) throw error;
  process.stderr.write(`${words}\n`);
  // A runtime that hangs would hold the process.
  process.exit(1);
}
