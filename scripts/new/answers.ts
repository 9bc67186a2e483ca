import { suggestion } from '../../src/content/ledger/suggestion.ts';
import { Refusal, type Answers, type Field } from './thing.ts';

/** The options as they were given on the command line, by name. */
type Given = Readonly<Record<string, unknown>>;

/** Takes the fields of a thing and the options that were given; throws a Refusal that names each that is unknown or empty. */
export function expectOptions(fields: readonly Field[], given: Given): void {
  const options = fields.map(({ option }) => option);
  const wrong = Object.entries(given).flatMap(([option, value]) => {
    if (!options.includes(option)) {
      const known = options.map((name) => `--${name}`).join(', ');
      const near = suggestion(option, options, 'the list');
      const advice = near.startsWith('Did') ? near.replace('"', '"--') : `It takes ${known}.`;
      return [`there is no option --${option} here. ${advice}`];
    }
    return typeof value === 'string' && value.trim() !== ''
      ? []
      : [`--${option} has no value: write --${option} "…"`];
  });
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
}

/**
 * Takes the fields of a thing, the words after its name, the options that were given and, on a terminal, what asks a
 * question; gives all answers. A wrong answer is asked for again, with the reason. Throws a Refusal that names every option
 * that does not fit or, where nobody can be asked, is wrong or missing.
 */
export async function collectAnswers(
  fields: readonly Field[],
  ids: readonly string[],
  given: Given,
  ask?: (question: string) => Promise<string>,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const refused: string[] = [];
  // What to say before the next question.
  let said = '';
  for (const field of fields) {
    const { option, asks, optional } = field;
    const value = given[option];
    const offered = typeof value === 'string' ? value.trim() : undefined;
    if (field.when?.(answers) === false) {
      if (offered !== undefined) {
        refused.push(`--${option} does not go with the other options: leave it out`);
      }
      continue;
    }
    const wrong = offered && field.wrong?.({ ...answers, [option]: offered }, ids);
    const known = offered === undefined ? field.known?.(answers, ids) : undefined;
    if (offered !== undefined && !wrong) answers[option] = offered;
    else if (known !== undefined) {
      answers[option] = known;
      said += `${asks}: ${known}\n`;
    } else if (wrong && !ask) refused.push(`--${option} ${wrong}`);
    else if (optional !== true || wrong) {
      if (wrong) said += `--${option} ${wrong}\n`;
      const answer = ask && (await askUntilRight(field, ids, answers, ask, said));
      said = '';
      if (answer) answers[option] = answer;
      else if (!optional) refused.push(`--${option} is missing: ${asks}`);
    }
  }
  if (refused.length > 0) throw new Refusal(refused.join('\n'));
  return answers;
}

// The answer to one question, after what is said first; "" where it may be left out and is.
async function askUntilRight(
  { option, asks, optional, wrong }: Field,
  ids: readonly string[],
  before: Answers,
  ask: (question: string) => Promise<string>,
  first: string,
): Promise<string> {
  for (let said = first; ;) {
    const answer = (await ask(`${said}${asks}: `)).trim();
    const why =
      answer === ''
        ? !optional && 'is empty: write an answer'
        : wrong?.({ ...before, [option]: answer }, ids);
    if (!why) return answer;
    said = `The answer ${why}\n`;
  }
}

/** The command that gives those answers at once, as a shell of Unix takes it. */
export function asCommand(name: string, ids: readonly string[], answers: Answers): string {
  const options = Object.entries(answers).map(
    ([option, answer = '']) => `--${option} '${answer.replaceAll("'", String.raw`'\''`)}'`,
  );
  return ['npm run new --', name, ...ids, ...options].join(' ');
}
