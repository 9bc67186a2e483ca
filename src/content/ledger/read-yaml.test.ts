import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem.ts';
import { readYamlMap } from './read-yaml.ts';
import { factSchema } from './schema.ts';
import { changed, contentFolder } from './test-content.ts';

function problemsOf(files: Record<string, string>): string[] {
  return readYamlMap(contentFolder(files), 'x/facts.yaml', factSchema).problems.map(
    describeProblem,
  );
}

const inFacts = (from: string, to: string) => problemsOf(changed('x/facts.yaml', from, to));

describe('a mistake in a YAML file is told with its line and what to write', () => {
  it('sound content has none', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('broken YAML', () => {
    expect(inFacts("'Hours' }", "'Hours'")[0]).toMatch(
      /^content\/x\/facts\.yaml:3:\d+ {2}is no valid YAML here: /,
    );
  });

  it.each([
    [
      'unit: gpu-hour',
      'units: gpu-hour',
      ['5:', 'hours', 'does not belong here: units', 'Did you mean "unit"?'],
    ],
    [
      'unit: gpu-hour',
      'unit: gpu-hours',
      ['5:', 'hours.unit is "gpu-hours"', 'Did you mean "gpu-hour"?'],
    ],
    ['unit: usd\n', 'unit: dollars\n', ['19:', 'cost.unit is "dollars"', 'write one of', 'usd']],
    ['kind: reported', 'kind: rumoured', ['3:', 'hours.kind', 'reported, estimated, calculated']],
    [
      '2.788 million',
      '2,788,000',
      ['4:', 'hours.value', '"2,788,000" is no number', '5.576 million'],
    ],
    ['  source: report\n', '', ['1:', 'hours.source is missing: add it']],
    [
      'date: 2024-12-26',
      'date: 2024-12-32',
      ['6:', 'hours.date "2024-12-32" is no date: write YYYY-MM-DD'],
    ],
    [", en: 'Rent'", '', ['9:', 'price.label.en is missing: add it']],
    [
      'source: analyst',
      'source: The Analyst',
      ['14:', 'price.source "The Analyst" is no id: write small letters'],
    ],
    ['formula: hours * price', 'value: 5', ['15:', 'cost.formula']],
  ])('%j written as %j', (from, to, [line = '', ...words]) => {
    const found = inFacts(from, to).filter((problem) =>
      words.every((word) => problem.includes(word)),
    );
    expect(found, inFacts(from, to).join('\n')).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^content/x/facts\\.yaml:${line}`));
  });

  it('a file that is missing, or that is no list of entries', () => {
    const missing = readYamlMap(contentFolder(), 'x/none.yaml', factSchema).problems;
    expect(missing.map(describeProblem)).toEqual(['content/x/none.yaml  is missing: create it']);
    expect(problemsOf({ 'x/facts.yaml': '- a\n- b\n' })).toEqual([
      expect.stringContaining('must be a list of "id:" lines'),
    ]);
  });
});

it('a good entry survives a bad neighbour', () => {
  const files = changed('x/facts.yaml', 'kind: estimated', 'kind: guessed');
  const { entries } = readYamlMap(contentFolder(files), 'x/facts.yaml', factSchema);
  expect([...entries.keys()]).toEqual(['hours', 'cost']);
});

it('an accent that a Mac wrote as two characters is read as the one that everybody sees', () => {
  const decomposed = 'preço à vista'.normalize('NFD');
  const { entries } = readYamlMap(
    contentFolder(changed('x/facts.yaml', "'Horas'", `'${decomposed}'`)),
    'x/facts.yaml',
    factSchema,
  );
  expect([...entries.values()][0]?.label.pt).toBe('preço à vista'.normalize('NFC'));
});

it('"8.2 million" is exactly 8200000, whatever floating point says', () => {
  const files = changed('x/facts.yaml', '2.788 million', '8.2 million');
  const { entries } = readYamlMap(contentFolder(files), 'x/facts.yaml', factSchema);
  expect(entries.get('hours')).toMatchObject({ value: 8_200_000 });
});
