import { describe, expect, it } from 'vitest';
import { fillIn, isStandIn, missingKeys, standIn } from './stand-in.ts';

// cspell:ignore Fuente
const whole = {
  paths: { method: 'method' },
  fact: { source: 'Source', percent: '{{amount}}%' },
  writing: ['First.', 'Second.'],
  units: { gpu_one: 'GPU', gpu_other: 'GPUs' },
};

describe('a language that is being translated', () => {
  it('shows its own words, and marks those that stand in', () => {
    expect(fillIn({ fact: { source: 'Fuente' }, writing: ['Primera.'] }, whole, 'en')).toEqual({
      paths: { method: 'method' },
      fact: { source: 'Fuente', percent: '{{amount}}%' },
      writing: ['Primera.', '[en] Second.'],
      units: { gpu_one: 'GPU', gpu_other: 'GPUs' },
    });
  });

  it('is filled in where a text or nothing stands in place of a group of words', () => {
    const half = { fact: 'Fuente', writing: null, units: { gpu_one: 'chip' } };
    expect(fillIn(half, whole, 'en')).toEqual({
      paths: { method: 'method' },
      fact: { source: '[en] Source', percent: '{{amount}}%' },
      writing: ['[en] First.', '[en] Second.'],
      units: { gpu_one: 'chip', gpu_other: 'GPUs' },
    });
  });

  it('has every key that it lacks listed, those without a mark too', () => {
    const own = { fact: { source: 'Fuente' }, writing: ['Primera.'], units: whole.units };
    expect(missingKeys(own, whole)).toEqual(['paths.method', 'fact.percent', 'writing.1']);
  });

  it('knows what stands in from what an editor wrote', () => {
    expect(isStandIn(standIn('Source', 'en'))).toBe(true);
    expect(isStandIn('Fuente [en] el texto')).toBe(false);
  });
});
