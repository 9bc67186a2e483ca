import { completeLanguages, languages, type Language } from '../../language/languages.ts';
import { describeAlone } from './citations-alone.ts';
import { openAlone, waitingAlone, type Agreement, type TwinState } from './translation-state.ts';
import { passageName } from './twin-texts.ts';
import type { Translations } from './open-translations.ts';
import { confirmedText, markChanges } from './what-changed.ts';

const agreements: readonly Agreement[] = ['confirmed', 'changed', 'untranslated', 'waiting'];

/** A table of translations: a row for each explainer and language, a column for each state of its texts. */
export function translationTable(all: readonly Translations[]): readonly (readonly string[])[] {
  return [
    ['texts of', 'language', ...agreements],
    ...all.flatMap(({ name, states }) =>
      completeLanguages.map((language) => [
        name,
        languages[language].name,
        ...agreements.map((agreement) => String(countOf(states, agreement, language))),
      ]),
    ),
  ];
}

// A text that one language lacks is untranslated in that language; one that waits, in the older.
function countOf(states: readonly TwinState[], agreement: Agreement, language: Language): number {
  return states.filter((state) => {
    if (state.agreement !== agreement) return false;
    if (agreement === 'untranslated') return state.lacking.includes(language);
    if (agreement === 'waiting') return state.known?.newer !== language;
    return agreement === 'confirmed' ? state.texts[language] : state.edited.includes(language);
  }).length;
}

/** A text that is not confirmed: both versions, what changed and what to do. `name` is the explainer's. */
export function describeDrift(name: string, state: TwinState): string {
  const { id, texts, edited, lacking, known } = state;
  const list = (codes: readonly Language[]) => codes.map((code) => languages[code].name).join(', ');
  const head =
    lacking.length > 0
      ? `is not there in ${list(lacking)}`
      : known
        ? `was edited in ${list(edited)} since its languages were confirmed to say the same`
        : 'is new: nobody has confirmed yet that its languages say the same';
  const versions = completeLanguages.flatMap((code) => {
    const written = texts[code];
    if (!written) return [];
    const before = edited.includes(code)
      ? confirmedText(written.file, code, known?.[code])
      : undefined;
    const shown = before === undefined ? written.text : markChanges(before, written.text);
    return [`  ${written.file}:${written.line}`, `    ${shown.replaceAll('\n', '\n    ')}`];
  });
  const address = `${name}#${passageName(id)}`;
  return [
    `${address}  ${head}.`,
    ...versions,
    `  They say the same:     npm run translations -- confirm ${address}`,
    `  The older one waits:   npm run translations -- wait ${address} --newer ${edited[0] ?? completeLanguages[0] ?? ''}`,
  ].join('\n');
}

/** What a text cites in one language alone and what to do about it; nothing where all is alike or was spoken of. */
export function describeCitedAlone(name: string, state: TwinState): readonly string[] {
  const alone = openAlone(state);
  if (alone.length === 0) return [];
  const address = `${name}#${passageName(state.id)}`;
  const places = completeLanguages.flatMap((code) => {
    const written = state.texts[code];
    return written ? [`  ${written.file}:${written.line}`] : [];
  });
  return [
    [
      `${address}  does not cite the same in every language. ${describeAlone(alone)}.`,
      ...places,
      `  Cite it in each, or leave it out in each.`,
      `  It is so on purpose:   npm run translations -- accept ${address}`,
      `  The text is rewritten: npm run translations -- postpone ${address}`,
    ].join('\n'),
  ];
}

/** The texts that cite something in one language alone until they are written anew, under their heading; else nothing. */
export function listWaiting(all: readonly Translations[]): string {
  const lines = all.flatMap(({ name, states }) =>
    states.flatMap((state) => {
      const alone = waitingAlone(state);
      return alone.length > 0
        ? [`  ${name}#${passageName(state.id)}  ${describeAlone(alone)}`]
        : [];
    }),
  );
  if (lines.length === 0) return '';
  return `\nWaiting for the rewrite of the text (${lines.length}):\n${lines.join('\n')}\n`;
}
