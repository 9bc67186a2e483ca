import { parseArgs } from 'node:util';
import { contentRoot } from '../src/content/content-root.ts';
import { readExplainers } from '../src/content/explainer/explainers.ts';
import { countMissing, missingTexts } from '../src/content/translations/missing-texts.ts';
import { completeLanguages, type Language } from '../src/language/languages.ts';
import { today } from '../src/content/ledger/check-dates.ts';
import { suggestion } from '../src/content/ledger/suggestion.ts';
import {
  openTranslations,
  type Translations,
} from '../src/content/translations/open-translations.ts';
import { writeRecord, type ConfirmedTwins } from '../src/content/translations/record.ts';
import { describeDrift, translationTable } from '../src/content/translations/show-translations.ts';
import {
  confirmation,
  isOpen,
  type TwinState,
} from '../src/content/translations/translation-state.ts';
import { passageName } from '../src/content/translations/twin-texts.ts';
import { printTable } from './measuring/print-table.ts';

// npm run translations: how far the languages agree, text by text.
//   -- confirm deepseek-cost#investment-2    they say the same; without "#…" all texts of the explainer
//   -- wait deepseek-cost#investment-2 --newer en    the other one is older, and its readers are told
//   -- check    fails where a text was edited and nobody confirmed it
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { newer: { type: 'string' } },
});
const [command = 'show', ...addresses] = positionals;
const all = read();
const open = all.flatMap(({ name, states }) =>
  states.filter(isOpen).map((state) => describeDrift(name, state)),
);

switch (command) {
  case 'show':
    printTable(translationTable(all));
    for (const line of countMissing(missingTexts())) process.stdout.write(`\n${line}`);
    process.stdout.write(open.length > 0 ? `\n${open.join('\n\n')}\n` : '\nAll texts agree.\n');
    break;
  case 'check':
    if (open.length > 0) {
      process.stderr.write(`${open.join('\n\n')}\n\n${open.length} to translate or to confirm.\n`);
      process.exitCode = 1;
    } else process.stdout.write('All texts agree in every language.\n');
    break;
  case 'confirm':
  case 'wait':
    if (addresses.length === 0)
      fail(`Say which text: npm run translations -- ${command} deepseek-cost#investment-2`);
    for (const address of addresses) record(address, command === 'wait' ? newer() : undefined);
    break;
  default:
    fail(
      `There is no "${command}". ${suggestion(command, ['show', 'check', 'confirm', 'wait'], 'README.md')}`,
    );
}

/** Confirms the texts of an address, or records that a language is newer in them. */
function record(address: string, language: Language | undefined): void {
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
  writeRecord(contentRoot, translations.folder, entriesOf(translations, chosen, language));
  process.stdout.write(`${chosen.length} of ${name} recorded.\n`);
}

function read(): readonly Translations[] {
  return openTranslations(readExplainers().explainers);
}

// What was confirmed before, without what no text has any more.
function entriesOf(
  { states }: Translations,
  chosen: readonly TwinState[],
  language: Language | undefined,
): readonly ConfirmedTwins[] {
  return states.flatMap((state): ConfirmedTwins[] => {
    if (!chosen.includes(state)) return state.known ? [{ ...state.known, text: state.id }] : [];
    const waiting = language ? { newer: language, since: today() } : {};
    return [{ ...confirmation(state), ...waiting }];
  });
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
