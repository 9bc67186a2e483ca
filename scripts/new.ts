import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/content/ledger/problem.ts';
import { suggestion } from '../src/content/ledger/suggestion.ts';
import { asCommand, collectAnswers, expectOptions } from './new/answers.ts';
import { problemsWith, removeFiles, writeFiles } from './new/content-files.ts';
import { correction } from './new/correction.ts';
import { claim, fact, gap, source } from './new/entries.ts';
import { explainer } from './new/explainer.ts';
import { figure } from './new/figure.ts';
import { language } from './new/language.ts';
import { move } from './new/move.ts';
import { remove } from './new/remove.ts';
import { term } from './new/term.ts';
import { Refusal, type Change, type Thing } from './new/thing.ts';
import { translation } from './new/translation.ts';

// Begins something new, moves or removes it: asks on a terminal for what the options do not say, writes nothing where anything is wrong.
const things: Readonly<Record<string, Thing>> = {
  explainer,
  fact,
  source,
  claim,
  figure,
  term,
  correction,
  gap,
  language,
  translation,
  move,
  remove,
};

const usage = (name: string) =>
  `npm run new -- ${[name, ...(things[name]?.ids ?? []).map((id) => `<${id}>`)].join(' ')}`;

async function begin(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const thing = Object.hasOwn(things, name) ? things[name] : undefined;
  if (!thing) {
    const all = Object.keys(things);
    const near = name ? `there is no new "${name}". ${suggestion(name, all, 'this list')}\n` : '';
    throw new Refusal(`${near}Write one of:\n${all.map(usage).join('\n')}`);
  }
  const options = Object.fromEntries(
    thing.fields.map(({ option }) => [option, { type: 'string' as const }]),
  );
  const { positionals: ids, values: given } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
  });
  expectOptions(thing.fields, given);
  if (ids.length !== thing.ids.length) {
    throw new Refusal(`write ${usage(name)}, then the options; found: ${ids.join(' ') || 'none'}`);
  }
  for (const line of (await thing.before?.(ids)) ?? []) process.stdout.write(`${line}\n`);
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const answers = await collectAnswers(
    thing.fields,
    ids,
    given,
    terminal && ((question) => terminal.question(question)),
  ).finally(() => terminal?.close());
  let change: Change;
  try {
    change = await thing.make(ids, answers);
    const problems = problemsWith(change);
    if (problems.length > 0) throw new Refusal(problems.join('\n'));
  } catch (error) {
    if (!terminal || !(error instanceof Refusal)) throw error;
    // Nobody answers twice.
    const again = asCommand(name, ids, answers);
    throw new Refusal(`${error.message}\nYour answers, to be mended and run again:\n${again}`);
  }
  writeFiles('.', change.files);
  removeFiles('.', change.removed ?? []);
  const names = [...change.files.keys()];
  if (change.follows) {
    // In a process of its own, which reads what was just written.
    const { script, file } = change.follows;
    execFileSync('node', [`scripts/${script}.ts`], { stdio: 'inherit' });
    names.push(file);
  }
  const written = names.map((file) => `Written: ${file}`);
  const removed = (change.removed ?? []).map((path) => `Removed: ${path}`);
  const begun = change.moves ? undefined : change.checked?.explainer;
  const confirm = begun
    ? [`Once all languages say the same: npm run translations -- confirm ${begun}`]
    : [];
  process.stdout.write([...written, ...removed, ...change.next, ...confirm, ''].join('\n'));
}

try {
  await begin();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}
