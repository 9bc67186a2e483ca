import type { Fact } from '../ledger/fact.ts';
import { unitNames, type Unit } from '../ledger/units.ts';
import { remember } from '../../language/remember.ts';
import { factForms, type FactForm } from '../vocabulary.ts';
import {
  everyLanguage,
  languageCodes,
  languages,
  type Language,
} from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import {
  writeNumber,
  writeUnit,
  type Forms,
  type NounUnit,
  type NumberOptions,
  type NumberWords,
} from './write-number.ts';

const withoutNoun: readonly Unit[] = ['usd', 'percent', 'times'];
const nounUnits = unitNames.filter((unit): unit is NounUnit => !withoutNoun.includes(unit));

/** A number in words, taken apart: "mais de" · "US$ 1,6 bilhão" · "de horas de GPU". Empty parts are "". */
export interface NumberParts {
  readonly bound: string;
  readonly number: string;
  readonly unit: string;
}

/**
 * The parts of a fact as a sentence of the language needs them. Money comes with its currency, other units follow the
 * number ("2,788 milhões" "de horas de GPU"). Form "number" leaves out the unit, "bare" the bound, "digits" writes the
 * number out ("50.000" for "50 mil").
 */
export function factParts(fact: Fact, language: Language, form: FactForm = 'full'): NumberParts {
  return written(fact)[language][form];
}

// A number is printed in prose, cards, tables, charts and files: it is written once.
const written = remember((fact: Fact) =>
  everyLanguage(
    (language) =>
      Object.fromEntries(
        factForms.map((form) => [form, writeParts(fact, language, form)]),
      ) as Readonly<Record<FactForm, NumberParts>>,
  ),
);

function writeParts(fact: Fact, language: Language, form: FactForm): NumberParts {
  const t = translator(language);
  const bound =
    fact.bound === 'at-least' || fact.bound === 'at-most' ? t(`bounds.${fact.bound}`) : '';
  const number = formatNumber(fact.value, fact.unit, language, {
    digits: fact.digits,
    spelled: form !== 'digits',
  });
  return {
    bound: form === 'bare' ? '' : bound,
    number,
    unit: form === 'number' ? '' : writeUnit(fact.value, fact.unit, allWords[language], number),
  };
}

/** A fact as one text; the forms are those of factParts. */
export function formatFact(fact: Fact, language: Language, form: FactForm = 'full'): string {
  const { bound, number, unit } = factParts(fact, language, form);
  return [bound, [number, unit].filter(Boolean).join('\u00a0')].filter(Boolean).join(' ');
}

/** Number and currency of a value in its unit, without the unit's noun. */
export function formatNumber(
  value: number,
  unit: Unit,
  language: Language,
  options: NumberOptions = {},
): string {
  return writeNumber(value, unit, allWords[language], options);
}

/** A unit's name as a column's heading says it: "US$ por hora de GPU", "%", "horas de GPU". */
export function unitName(unit: Unit, language: Language): string {
  // What stands around a number: "US$ 2 por hora" without its 2.
  const number = formatNumber(2, unit, language);
  return [number.replace('2', '').trim(), writeUnit(2, unit, allWords[language], number)]
    .filter(Boolean)
    .join(' ');
}

/** The words for a language's numbers, with those of the units that will be written (default: all). */
export function numberWords(
  language: Language,
  units: readonly NounUnit[] = nounUnits,
): NumberWords {
  const t = translator(language);
  const scale = (name: 'million' | 'billion' | 'trillion'): Forms => ({
    one: t(`scales.${name}`, { count: 1 }),
    other: t(`scales.${name}`, { count: 2 }),
  });
  return {
    locale: languages[language].locale,
    thousand: languages[language].words.scales.thousand,
    scales: { million: scale('million'), billion: scale('billion'), trillion: scale('trillion') },
    dollars: languages[language].words.dollars,
    times: languages[language].words.times,
    afterMillion: languages[language].words.units.afterMillion,
    units: Object.fromEntries(
      units.map((unit): [NounUnit, Forms] => [
        unit,
        { one: t(`units.${unit}`, { count: 1 }), other: t(`units.${unit}`, { count: 2 }) },
      ]),
    ),
  };
}

const allWords = Object.fromEntries(
  languageCodes.map((language) => [language, numberWords(language)]),
) as Record<Language, NumberWords>;
