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
 * Takes the fields of a thing, the options that were given and, on a terminal, what asks a question; gives all answers.
 * Throws a Refusal that names every option that does not fit or, where nobody can be asked, is missing.
 */
export async function collectAnswers(
  fields: readonly Field[],
  given: Given,
  ask?: (question: string) => Promise<string>,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const { option, asks, optional, when } of fields) {
    const value = given[option];
    const belongs = when?.(answers) ?? true;
    if (typeof value === 'string') {
      if (!belongs) missing.push(`--${option} does not go with the other options: leave it out`);
      answers[option] = value.trim();
    } else if (belongs && !optional) {
      const answer = ask ? (await ask(`${asks}: `)).trim() : '';
      if (answer) answers[option] = answer;
      else missing.push(`--${option} is missing: ${asks}`);
    }
  }
  if (missing.length > 0) throw new Refusal(missing.join('\n'));
  return answers;
}
