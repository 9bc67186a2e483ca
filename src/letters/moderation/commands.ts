import { parseArgs } from 'node:util';
import { suggestion } from '../../content/ledger/suggestion.ts';
import { approveComments } from './approve-comments.ts';
import { deleteComments } from './delete-comments.ts';
import { exportComments, type ExportOptions } from './export-comments.ts';
import { listComments, type ListOptions } from './list-comments.ts';
import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { rejectComments } from './reject-comments.ts';
import { showComment } from './show-comment.ts';

const usage = `npm run comments -- list [--status waiting|published|rejected|all] [--explainer data-centre-energy]
npm run comments -- show c7k2m9x4ab
npm run comments -- approve c7k2m9x4ab
npm run comments -- reject c7k2m9x4ab
npm run comments -- delete c7k2m9x4ab
npm run comments -- export [--format json|csv] [--email ana@example.org] [--file comments.json]
Several ids may follow one another. With --remote: the database of the published site.`;

type Options = ListOptions & ExportOptions;

interface Command {
  /** Whether ids follow it. */
  readonly ids: boolean;
  readonly options: readonly (keyof Options)[];
  readonly run: (
    moderation: Moderation,
    ids: readonly string[],
    options: Options,
  ) => Promise<string>;
}

const commands: Readonly<Record<string, Command>> = {
  list: { ids: false, options: ['status', 'explainer'], run: (on, _, to) => listComments(on, to) },
  show: { ids: true, options: [], run: showComment },
  approve: { ids: true, options: [], run: approveComments },
  reject: { ids: true, options: [], run: rejectComments },
  delete: { ids: true, options: [], run: deleteComments },
  export: {
    ids: false,
    options: ['format', 'email', 'file'],
    run: (on, _, to) => exportComments(on, to),
  },
};

/** A command as it was asked for: where it works, and what it does there. */
export interface AskedCommand {
  readonly remote: boolean;
  /** The folder of the local runtime's state. */
  readonly state: string;
  readonly run: (moderation: Moderation) => Promise<string>;
}

/** Takes the words after `npm run comments --`; gives the command. Throws a ModerationError that says what to write. */
export function readCommand(words: readonly string[]): AskedCommand {
  const { positionals, values } = parseWords(words);
  const [name = '', ...ids] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const near = name
      ? `There is no "${name}". ${suggestion(name, Object.keys(commands), 'this list')}\n`
      : '';
    throw new ModerationError(`${near}Write one of:\n${usage}`);
  }
  const { remote = false, state = '.wrangler/state', ...options } = values;
  const odd = Object.keys(options).find(
    (option) => !(command.options as readonly string[]).includes(option),
  );
  if (odd) throw new ModerationError(`${name} takes no --${odd}. Write one of:\n${usage}`);
  if (command.ids !== ids.length > 0) {
    const wish = command.ids
      ? `Say which comment: npm run comments -- ${name} c7k2m9x4ab (npm run comments -- list names them)`
      : `${name} takes no id; found: ${ids.join(' ')}`;
    throw new ModerationError(wish);
  }
  return { remote, state, run: (moderation) => command.run(moderation, ids, options) };
}

function parseWords(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        status: text,
        explainer: text,
        format: text,
        email: text,
        file: text,
        state: text,
        remote: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModerationError(`${reason}\nWrite one of:\n${usage}`);
  }
}
