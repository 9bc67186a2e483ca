import { describe, expect, it } from 'vitest';
import { readLedger } from './ledger.ts';
import { splitNote } from './note.ts';
import { describeProblem } from './problem.ts';
import { changed, contentFolder } from './test-content.ts';

const read = (files: Record<string, string> = {}) => readLedger(contentFolder(files), 'x');
const problemsOf = (files: Record<string, string>) => read(files).problems.map(describeProblem);

describe('a calculated fact', () => {
  it('is computed from its inputs and rests on their sources', () => {
    const { ledger, problems } = read();
    expect(problems).toEqual([]);
    expect(ledger.fact('cost')).toMatchObject({ value: 5_576_000, sources: ['report', 'analyst'] });
  });

  it('in percent is a hundred times its ratio', () => {
    const share = changed(
      'x/facts.yaml',
      'formula: hours * price\n  unit: usd',
      'formula: price / price / 4\n  unit: percent',
    );
    expect(read(share).ledger.fact('cost').value).toBe(25);
  });

  it('whose formula goes in a circle is reported with the way round', () => {
    const circle = changed('x/facts.yaml', 'formula: hours * price', 'formula: hours * cost');
    expect(problemsOf(circle)).toEqual([
      expect.stringMatching(/^content\/x\/facts\.yaml:18:\d+ .*cost.*circle: cost → cost/),
    ]);
  });

  it('whose unit does not fit its formula is reported with both', () => {
    expect(problemsOf(changed('x/facts.yaml', 'unit: usd\n', 'unit: gpu\n'))).toEqual([
      expect.stringContaining('it gives usd, but the unit "gpu" is a pure number'),
    ]);
  });

  it('that names no known fact is reported with the nearest id', () => {
    expect(problemsOf(changed('x/facts.yaml', 'formula: hours', 'formula: hour'))).toEqual([
      expect.stringContaining('there is no fact "hour". Did you mean "hours"?'),
    ]);
  });

  it('that divides by zero is reported', () => {
    expect(problemsOf(changed('x/facts.yaml', '* price', '* price / 0'))).toEqual([
      expect.stringContaining('no finite number'),
    ]);
  });
});

describe('an unknown source is reported with its line and the nearest id', () => {
  it('in a fact', () => {
    expect(problemsOf(changed('x/facts.yaml', 'source: analyst', 'source: analysts'))).toEqual([
      expect.stringMatching(
        /facts\.yaml:14:\d+ .*price\.source.*"analysts".*Did you mean "analyst"\?/,
      ),
    ]);
  });

  it('in a claim', () => {
    expect(problemsOf(changed('x/claims.yaml', 'id: report', 'id: rapport'))).toEqual([
      expect.stringMatching(/claims\.yaml:7:\d+ .*"rapport".*Did you mean "report"\?/),
    ]);
  });
});

describe('a note of a claim', () => {
  it('may have 60 words and no more', () => {
    const note = (words: number) =>
      changed('x/claims.yaml', 'It cost {cost}.', Array<string>(words).fill('word').join(' '));
    expect(problemsOf(note(60))).toEqual([]);
    expect(problemsOf(note(61))).toEqual([
      expect.stringMatching(/claims\.yaml:6:\d+ .*C1\.note\.en has 61 words: 60 at most/),
    ]);
  });

  it('that names no known fact is reported', () => {
    expect(problemsOf(changed('x/claims.yaml', 'It cost {cost}', 'It cost {cots}'))).toEqual([
      expect.stringContaining(
        'C1.note.en names the fact "cots", which does not exist. Did you mean "cost"?',
      ),
    ]);
  });

  it('comes apart into words and facts', () => {
    const note = { pt: '', en: 'From {price} to {cost}.' };
    expect(splitNote(note.en)).toEqual([
      { text: 'From ' },
      { fact: 'price' },
      { text: ' to ' },
      { fact: 'cost' },
      { text: '.' },
    ]);
  });
});

it('asking for what does not exist says what was asked, where it should be and the nearest name', () => {
  const { ledger } = read();
  expect(() => ledger.fact('hour')).toThrow(
    'content/x/facts.yaml  has no fact "hour". Did you mean "hours"?',
  );
  expect(() => ledger.source('nobody-at-all')).toThrow(
    'The known ones are in content/x/sources.yaml',
  );
});
