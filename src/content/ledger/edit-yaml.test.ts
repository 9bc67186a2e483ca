import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type YamlFields, type YamlValue } from './edit-yaml.ts';

const text = `# The numbers of x.

# --- First ---

hours:
  label: { pt: 'Horas', en: "Hours' sum" }
  # As printed.
  value: 2.788 million # in Table 1
  date: 2024-12
# Only once.
price:
  label:
    pt: >
      Aluguel
    en: Rent
  value:   2

# --- Last ---

share: { label: { pt: Parte, en: Share }, value: 0.10 }
`;

function read(): Map<string, YamlFields> {
  return new Map(Object.entries(parse(text) as Record<string, YamlFields>));
}

/** The text after the entries were changed. */
function edited(change: (entries: Map<string, YamlFields>) => void): string {
  const entries = read();
  change(entries);
  return editYaml(text, entries);
}

function setField(id: string, fields: Record<string, YamlValue>): string {
  return edited((entries) => entries.set(id, { ...entries.get(id), ...fields }));
}

describe('a file of the content', () => {
  const files = globSync('{,e2e/fixtures/}content/{,*/}*.yaml').filter(
    (file) => !file.endsWith('names.yaml'),
  );

  test.each(files)('%s saved without a change keeps every byte', (file) => {
    const before = readFileSync(file, 'utf8');
    const entries = Object.entries((parse(before) ?? {}) as Record<string, YamlValue>);
    expect(editYaml(before, new Map(entries))).toBe(before);
  });
});

describe('a changed field', () => {
  test('changes alone: its comment, its neighbours and their odd spaces stay', () => {
    expect(setField('hours', { value: '2.664 million' })).toBe(
      text.replace('2.788 million', '2.664 million'),
    );
    expect(setField('price', { value: 3 })).toBe(text.replace('value:   2', 'value:   3'));
  });

  test('keeps its quotation marks, or takes those that fit', () => {
    const label = (pt: string) => setField('hours', { label: { pt, en: "Hours' sum" } });
    expect(label('Tempo: tudo')).toBe(text.replace("'Horas'", "'Tempo: tudo'"));
    expect(label("Tempo d'água")).toBe(text.replace("'Horas'", `"Tempo d'água"`));
  });

  test('that YAML would read as something else without quotation marks gets them', () => {
    const result = setField('share', { label: { pt: 'a, b # c', en: 'true' } });
    expect(parse(result)).toMatchObject({ share: { label: { pt: 'a, b # c', en: 'true' } } });
  });

  test('of several lines is read back as it was typed', () => {
    const label = { pt: 'Um\nDois', en: 'Rent' };
    expect(parse(setField('price', { label }))).toMatchObject({ price: { label } });
  });

  test('keeps Windows line ends', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const entries = read().set('extra', { value: 1 });
    expect(editYaml(windows, entries)).toBe(`${windows}extra:\r\n  value: 1\r\n`);
  });
});

describe('a new field', () => {
  test('stands after the one that comes before it', () => {
    const result = edited((entries) => {
      const { label = '', value = '', date = '' } = entries.get('hours') ?? {};
      entries.set('hours', { label, value, unit: 'hour', bound: 'about', date });
    });
    const line = '  value: 2.788 million # in Table 1\n';
    expect(result).toBe(text.replace(line, `${line}  unit: hour\n  bound: about\n`));
  });
});

describe('a removed field', () => {
  test('takes along the comment that is its own', () => {
    const result = edited((entries) => {
      const { label = '', date = '' } = entries.get('hours') ?? {};
      entries.set('hours', { label, date });
    });
    expect(result).toBe(text.replace(/ {2}# As printed\.\n.*\n/, ''));
  });
});

describe('a removed entry', () => {
  test('takes along the comment directly above it, not the heading of a group', () => {
    const price = text.slice(text.indexOf('# Only once'), text.indexOf('\n# --- Last'));
    expect(edited((entries) => entries.delete('price'))).toBe(text.replace(price, ''));
    expect(edited((entries) => entries.delete('hours'))).toContain('# --- First ---');
    expect(edited((entries) => entries.delete('share'))).toMatch(/# --- Last ---\n\n$/);
  });
});

describe('a new entry', () => {
  test('comes last, in the form in which editors write', () => {
    const added = edited((entries) =>
      entries.set('cost', {
        label: { pt: 'Custo', en: 'Cost' },
        range: { low: 1, high: 2 },
        sources: [{ id: 'a', where: { pt: 'p. 1', en: 'p. 1' } }],
      }),
    );
    expect(added).toBe(`${text}cost:
  label: { pt: 'Custo', en: 'Cost' }
  range:
    low: 1
    high: 2
  sources:
    - { id: a, where: { pt: 'p. 1', en: 'p. 1' } }
`);
  });

  test('stands in its order among the others where that is asked for', () => {
    const entries = [...read()];
    const cost = ['cost', { value: 1 }] as const;
    const at = (index: number) =>
      editYaml(text, new Map(entries.toSpliced(index, 0, [...cost])), 'in order');
    expect(at(1)).toBe(text.replace('# Only once.\n', 'cost:\n  value: 1\n# Only once.\n'));
    expect(at(3)).toBe(`${text}cost:\n  value: 1\n`);
  });

  test('with a text of several lines has it as it was typed', () => {
    const typed = 'Um: "a"\n\n  - dois #\n{três}';
    const added = edited((entries) => entries.set('cost', { text: typed, next: 1 }));
    expect(added).toContain('  text: |-\n    Um: "a"\n\n      - dois #\n    {três}\n  next: 1\n');
    expect(parse(added)).toMatchObject({ cost: { text: typed } });
    const changed = new Map(Object.entries(parse(added) as Record<string, YamlFields>));
    changed.set('cost', { text: 'Uma só', next: 1 });
    expect(parse(editYaml(added, changed))).toMatchObject({ cost: { text: 'Uma só', next: 1 } });
  });

  test('fits below a last line without an end, and into an empty file', () => {
    const entries = new Map([...read(), ['cost', { value: 1 }] as const]);
    expect(editYaml(text.trimEnd(), entries)).toBe(`${text}cost:\n  value: 1\n`);
    const cost = new Map([['cost', { value: 1 }]]);
    expect(editYaml('', cost)).toBe('cost:\n  value: 1\n');
    expect(editYaml('{}\n', cost)).toBe('cost:\n  value: 1\n');
  });
});

describe('a file that cannot be edited safely', () => {
  test.each([
    ['a: &x { b: 1 }\nc: *x\n', /anchor \*x/],
    ['- a\n', /must be a list of "id:" lines/],
    ['a: [1\n', /flow sequence/i],
  ])('%j is refused with the reason', (unfit, reason) => {
    expect(() => editYaml(unfit, new Map())).toThrow(reason);
  });
});
