import { existsSync, readFileSync } from 'node:fs';
import { completeLanguages, languages } from '../../src/language/languages.ts';
import { formatted } from '../../src/content/ledger/formatted.ts';
import { Refusal, type Thing } from './thing.ts';

const list = 'src/language/languages.ts';
const wordsFile = (code: string) => `src/language/${code}.json`;

/** A new language, to be translated text by text; what it lacks is shown in its fallback. */
export const language: Thing = {
  ids: ['code'],
  fields: [
    { option: 'name', asks: 'What its readers call it, as Español' },
    { option: 'locale', asks: 'Its BCP 47 tag, as es or es-MX', optional: true },
    { option: 'dates', asks: 'The tag whose order its dates have', optional: true },
    { option: 'fallback', asks: 'The language that stands in; en if left out', optional: true },
  ],
  make: async ([code = ''], answers) => {
    const { name = '', locale = code, dates = locale, fallback = 'en' } = answers;
    if (!/^[a-z]{2,3}$/.test(code)) {
      throw new Refusal(`"${code}" is no code of a language: write two or three letters, as es`);
    }
    if (code in languages || existsSync(wordsFile(code))) {
      throw new Refusal(`the site has the language "${code}" already, in ${list}`);
    }
    for (const tag of [locale, dates]) expectLocale(tag);
    const whole = completeLanguages.find((candidate) => candidate === fallback);
    if (!whole) {
      const known = completeLanguages.join(' or ');
      throw new Refusal(`"${fallback}" cannot stand in: write --fallback ${known}`);
    }
    const own = { paths: languages[whole].words.paths };
    const files = new Map([
      [wordsFile(code), await formatted(wordsFile(code), JSON.stringify(own))],
      [list, await formatted(list, withLine(code, { locale, dates, name, fallback: whole }))],
    ]);
    return {
      files,
      follows: { script: 'caddyfile', file: 'Caddyfile' },
      next: [
        `Every text that ${name} lacks is shown in ${languages[whole].name}, marked "[${whole}]"; npm run check:content lists them.`,
        `Translate: ${wordsFile(code)} (its paths first, they are addresses); "${code}: …" beside "${whole}: …" in the YAML files; the texts, each begun with npm run new -- translation <explainer> ${code}.`,
        'The spelling check needs a dictionary of the language in cspell.json.',
        `When nothing is listed any more, take "fallback" out of its line in ${list}: from then on nothing may be missing.`,
      ],
    };
  },
};

// Numbers are written with one word for one and one for more (src/content/numbers/write-number.ts); "many" is for whole millions.
function expectLocale(tag: string): void {
  let known: string[] = [];
  try {
    known = Intl.PluralRules.supportedLocalesOf(tag);
  } catch {
    // No tag at all: known stays empty.
  }
  if (known.length === 0) throw new Refusal(`"${tag}" is no locale: write one as es or es-MX`);
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const others = pluralCategories.filter((form) => !['one', 'other', 'many'].includes(form));
  if (others.length > 0 || new Intl.Locale(tag).getTextInfo().direction === 'rtl') {
    throw new Refusal(
      `the site cannot write "${tag}" yet: it knows singular and plural (not ${others.join(', ') || 'more'}) and text from left to right. Ask a programmer`,
    );
  }
}

function withLine(
  code: string,
  entry: Readonly<Record<'locale' | 'dates' | 'name' | 'fallback', string>>,
): string {
  const text = readFileSync(list, 'utf8');
  const at = text.indexOf('\n\n');
  const [imports, rest] = [text.slice(0, at), text.slice(at)];
  const end = '\n} as const satisfies';
  if (!rest.includes(end))
    throw new Refusal(`${list} has no "${end.trim()}": add the line by hand`);
  const { locale, dates, name, fallback } = Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, JSON.stringify(value)]),
  ) as typeof entry;
  const line = `  ${code}: { locale: ${locale}, dates: ${dates}, name: ${name}, words: fillIn(${code}, ${entry.fallback}, ${fallback}), fallback: ${fallback} },`;
  const helper = "import { fillIn } from './stand-in.ts';";
  const own = `import ${code} from './${code}.json' with { type: 'json' };`;
  const others = imports.split('\n').filter((known) => known !== helper);
  return `${[...others, own, helper].join('\n')}${rest.replace(end, () => `\n${line}${end}`)}`;
}
