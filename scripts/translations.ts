import { parseArgs } from 'node:util';
import { contentRoot } from '../src/content/content-root.ts';
import { readExplainers } from '../src/content/explainer/explainers.ts';
import { countMissing, missingTexts } from '../src/content/translations/missing-texts.ts';
import { completeLanguages, type Language } from '../src/language/languages.ts';
import { today } from '../src/content/ledger/check-dates.ts';
import { ContentError } from '../src/content/ledger/problem.ts';
import { suggestion } from '../src/content/ledger/suggestion.ts';
import {
  openTranslations,
  type Translations,
} from '../src/content/translations/open-translations.ts';
import { answered, confirmed, recordAfter } from '../src/content/translations/answered.ts';
import {
  readRecord,
  writeRecord,
  type ConfirmedTwins,
} from '../src/content/translations/record.ts';
import {
  describeCitedAlone,
  describeDrift,
  listWaiting,
  translationTable,
} from '../src/content/translations/show-translations.ts';
import { isOpen, type TwinState } from '../src/content/translations/translation-state.ts';
import { passageName } from '../src/content/translations/twin-texts.ts';
import { printTable } from './measuring/print-table.ts';

// npm run translations: how far the languages agree, text by text.
//   -- confirm data-centre-energy#cooling-2    they say the same; without "#…" all texts of the explainer
//   -- wait data-centre-energy#cooling-2 --newer en    the other one is older, and its readers are told
//   -- accept data-centre-energy#cooling-2    what it cites in one language alone is so on purpose
//   -- postpone data-centre-energy#cooling-2    that waits until the text is written anew: it is listed and does not fail
//   -- check    fails where a text cites something in one language alone and nobody spoke of it, and where a text was edited and nobody confirmed it
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { newer: { type: 'string' } },
});
const [command = 'show', ...addresses] = positionals;
const all = read();
const open = all.flatMap(({ name, states }) => [
  ...states.filter(isOpen).map((state) => describeDrift(name, state)),
  ...states.flatMap((state) => describeCitedAlone(name, state)),
]);
const waiting = listWaiting(all);

switch (command) {
  case 'show':
    printTable(translationTable(all));
    for (const line of countMissing(missingTexts())) process.stdout.write(`\n${line}`);
    process.stdout.write(open.length > 0 ? `\n${open.join('\n\n')}\n` : '\nAll texts agree.\n');
    process.stdout.write(waiting);
    break;
  case 'check':
    if (open.length > 0) {
      process.stderr.write(
        `${open.join('\n\n')}\n\n${open.length} to translate, to confirm or to accept.\n`,
      );
      process.exitCode = 1;
    } else process.stdout.write('All texts agree in every language.\n');
    process.stdout.write(waiting);
    break;
  case 'confirm':
  case 'wait':
  case 'accept':
  case 'postpone':
    if (addresses.length === 0)
      fail(`Say which text: npm run translations -- ${command} data-centre-energy#cooling-2`);
    for (const address of addresses) tryToRecord(address, command);
    break;
  default:
    fail(
      `There is no "${command}". ${suggestion(command, ['show', 'check', 'confirm', 'wait', 'accept', 'postpone'], 'README.md')}`,
    );
}

function tryToRecord(...said: Parameters<typeof record>): void {
  try {
    record(...said);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    fail(error.message);
  }
}

/** Records what a command says of the texts of an address. Throws a ContentError where the record cannot be written. */
function record(address: string, said: 'confirm' | 'wait' | 'accept' | 'postpone'): void {
  const [name = '', id] = address.split('#');
  const translations = read().find((each) => each.name === name);
  if (!translations) {
    fail(
      `There is no explainer "${name}". ${suggestion(
        name,
        all.map((each) => each.name),
        'content/',
      )}`,
    );
  }
  const chosen = translations.states.filter(
    (state) => id === undefined || passageName(state.id) === id,
  );
  if (chosen.length === 0) {
    fail(
      `${name} has no text "${id}". ${suggestion(
        id ?? '',
        translations.states.map((state) => passageName(state.id)),
        'the list of npm run translations',
      )}`,
    );
  }
  const { states, folder } = translations;
  const about = said === 'accept' || said === 'postpone' ? chosen.filter(isAnswerable) : chosen;
  if (about.length === 0) fail(`${address} cites nothing in one language alone.`);
  const before = readRecord(contentRoot, folder);
  writeRecord(contentRoot, folder, recordAfter(states, before, about, entry(name, said)));
  process.stdout.write(`${about.length} of ${name} recorded.\n`);
}

function read(): readonly Translations[] {
  return openTranslations(readExplainers().explainers);
}

function isAnswerable({ alone }: TwinState): boolean {
  return alone.length > 0;
}

// The new entry of each text that a command speaks of.
function entry(
  name: string,
  said: 'confirm' | 'wait' | 'accept' | 'postpone',
): (state: TwinState) => ConfirmedTwins {
  if (said === 'confirm') return confirmed;
  if (said === 'wait') {
    const language = newer();
    return (state) => ({ ...confirmed(state), newer: language, since: today() });
  }
  return (state) => {
    const address = `${name}#${passageName(state.id)}`;
    if (!state.known)
      fail(`${address} is new. Confirm it first: npm run translations -- confirm ${address}`);
    return answered(state, state.known, said === 'accept' ? 'on purpose' : 'waiting');
  };
}

function newer(): Language {
  const found = completeLanguages.find((code) => code === values.newer);
  if (!found)
    fail(`Say which language is newer: --newer ${completeLanguages.join(' or --newer ')}`);
  return found;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
