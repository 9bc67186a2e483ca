import { describe, expect, it } from 'vitest';
import type { Fact } from '../ledger/fact.ts';
import type { Unit } from '../ledger/units.ts';
import type { FactForm } from '../vocabulary.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { formatFact } from './numbers.ts';

type Rest = Partial<Pick<Fact, 'bound' | 'digits'>>;

// Non-breaking spaces are written ~ here, so that a test shows where a line may break.
function print(
  value: number,
  unit: Unit,
  language: Language,
  rest: Rest = {},
  form?: FactForm,
): string {
  const label = everyLanguage(() => 'a');
  const fact: Fact = {
    id: 'a',
    label,
    kind: 'reported',
    date: '2025',
    sources: ['a'],
    value,
    unit,
    ...rest,
  };
  return formatFact(fact, language, form).replaceAll('\u00a0', '~');
}

describe('a fact reads as its sentence needs it, and no line breaks inside it', () => {
  it.each<[number, Unit, Rest, string, string]>([
    [1.6e9, 'usd', {}, 'US$~1,6~bilhão', '$1.6~billion'],
    [2e9, 'usd', {}, 'US$~2~bilhões', '$2~billion'],
    [944e6, 'usd', {}, 'US$~944~milhões', '$944~million'],
    [1e6, 'usd', {}, 'US$~1~milhão', '$1~million'],
    [5_576_000, 'usd', {}, 'US$~5,576~milhões', '$5.576~million'],
    [294_000, 'usd', {}, 'US$~294~mil', '$294,000'],
    [9500, 'usd', {}, 'US$~9.500', '$9,500'],
    [2, 'usd-per-gpu-hour', {}, 'US$~2~por hora de GPU', '$2~per GPU hour'],
    [2.5, 'usd-per-gpu-hour', {}, 'US$~2,50~por hora de GPU', '$2.50~per GPU hour'],
    [236e6, 'usd-per-year', {}, 'US$~236~milhões~por ano', '$236~million~a year'],
    [50_000, 'gpu', {}, '50~mil~GPUs', '50,000~GPUs'],
    [2048, 'gpu', {}, '2.048~GPUs', '2,048~GPUs'],
    [1, 'gpu', {}, '1~GPU', '1~GPU'],
    [2_788_000, 'gpu-hour', {}, '2,788~milhões~de horas de GPU', '2.788~million~GPU hours'],
    [1_154_301, 'byte', {}, '1.154.301~bytes', '1,154,301~bytes'],
    [115_430, 'byte-per-token', {}, '115.430~bytes por token', '115,430~bytes per token'],
    [18.1, 'percent', {}, '18,1%', '18.1%'],
    [18.1234, 'percent', { digits: 2 }, '18%', '18%'],
    [1.5, 'times', {}, '1,5~vezes', '1.5~times'],
    [500e6, 'usd', { bound: 'at-least' }, 'mais de US$~500~milhões', 'more than $500~million'],
    [1.5e6, 'usd', { bound: 'at-most' }, 'no máximo US$~1,5~milhão', 'at most $1.5~million'],
    [50_000, 'gpu', { bound: 'about' }, '50~mil~GPUs', '50,000~GPUs'],
    [2_664_000 / 2048 / 24, 'day', { digits: 2 }, '54~dias', '54~days'],
    [0.6, 'percent', {}, '0,6%', '0.6%'],
    // The borders of "mil" and "million".
    [9000, 'gpu', {}, '9.000~GPUs', '9,000~GPUs'],
    [9999, 'gpu', {}, '9.999~GPUs', '9,999~GPUs'],
    [10_000, 'gpu', {}, '10~mil~GPUs', '10,000~GPUs'],
    [10_500, 'gpu', {}, '10.500~GPUs', '10,500~GPUs'],
    [999_000, 'gpu', {}, '999~mil~GPUs', '999,000~GPUs'],
    [999_999, 'gpu', {}, '999.999~GPUs', '999,999~GPUs'],
    [999_999, 'gpu', { digits: 3 }, '1~milhão~de GPUs', '1~million~GPUs'],
    [1e6, 'gpu-hour', {}, '1~milhão~de horas de GPU', '1~million~GPU hours'],
    [1_000_001, 'gpu-hour', {}, '1.000.001~horas de GPU', '1,000,001~GPU hours'],
    [1_001_000, 'gpu-hour', {}, '1,001~milhão~de horas de GPU', '1.001~million~GPU hours'],
    [1_999_000, 'usd', {}, 'US$~1,999~milhão', '$1.999~million'],
    [2_000_000, 'usd', {}, 'US$~2~milhões', '$2~million'],
    [999e6, 'usd', {}, 'US$~999~milhões', '$999~million'],
    [1e9, 'usd', {}, 'US$~1~bilhão', '$1~billion'],
    [14.8e12, 'token', {}, '14,8~trilhões~de tokens', '14.8~trillion~tokens'],
    [-2e6, 'gpu-hour', {}, '-2~milhões~de horas de GPU', '-2~million~GPU hours'],
    [0, 'gpu', {}, '0~GPU', '0~GPUs'],
    [3.14159, 'hour', {}, '3,142~horas', '3.142~hours'],
    [0.0012345, 'hour', { digits: 3 }, '0,00123~hora', '0.00123~hours'],
    [1234.5678, 'hour', { digits: 2 }, '1.200~horas', '1,200~hours'],
    [
      1.05e6,
      'byte-per-token',
      { digits: 2 },
      '1,1~milhão~de bytes por token',
      '1.1~million~bytes per token',
    ],
  ])('%d %s %j: %s · %s', (value, unit, rest, pt, en) => {
    expect(print(value, unit, 'pt', rest)).toBe(pt);
    expect(print(value, unit, 'en', rest)).toBe(en);
  });
});

describe('the forms of a fact', () => {
  it('number leaves out the unit, bare the bound, digits writes every digit', () => {
    const atLeast: Rest = { bound: 'at-least' };
    expect(print(50_000, 'gpu', 'pt', atLeast, 'full')).toBe('mais de 50~mil~GPUs');
    expect(print(50_000, 'gpu', 'pt', atLeast, 'number')).toBe('mais de 50~mil');
    expect(print(50_000, 'gpu', 'pt', atLeast, 'bare')).toBe('50~mil~GPUs');
    expect(print(50_000, 'gpu', 'pt', atLeast, 'digits')).toBe('mais de 50.000~GPUs');
    expect(print(2_788_000, 'gpu-hour', 'pt', {}, 'digits')).toBe('2.788.000~horas de GPU');
    expect(print(1.6e9, 'usd', 'en', {}, 'digits')).toBe('$1,600,000,000');
  });
});

it('rounding never changes the scale word into nonsense', () => {
  expect(print(999_999_999, 'usd', 'en', { digits: 3 })).toBe('$1~billion');
  expect(print(999_999_999, 'usd', 'pt', { digits: 3 })).toBe('US$~1~bilhão');
});
