// cspell:ignore Rua Aluguel
import { globSync, readFileSync } from 'node:fs';
import { diffLines } from 'diff';
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
      por hora
    en: |-
      Rent
      # an hour
  value: 2 # dollars

# --- Last ---

share: { label: { pt: Parte, en: Share }, value: 0.10 }
# That is all.
`;

const file = 'content/deepseek-cost/facts.yaml';

/** The text after some entries were replaced or added, or removed where they are null. */
async function edited(
  changes: Readonly<Record<string, YamlFields | null>>,
  before = text,
): Promise<string> {
  return editYaml(file, before, (entries) => {
    const all = [...new Map([...entries, ...Object.entries(changes)])];
    return new Map(all.filter(([, entry]) => entry !== null));
  });
}

/** The text after fields of an entry were changed. */
async function withFields(id: string, fields: YamlFields, before = text): Promise<string> {
  return edited({ [id]: { ...entryIn(before, id), ...fields } }, before);
}

function entryIn(yaml: string, id: string): YamlFields {
  return (parse(yaml) as Record<string, YamlFields>)[id] ?? {};
}

/** The lines that went and came. */
function changesOf(before: string, after: string) {
  const parts = diffLines(before, after);
  const linesOf = (those: typeof parts) =>
    those.flatMap(({ value }) => value.split('\n').slice(0, -1));
  return {
    gone: linesOf(parts.filter(({ removed }) => removed)),
    come: linesOf(parts.filter(({ added }) => added)),
  };
}

/** The value with another last field, as long as it was. */
function withOtherEnd(value: YamlValue | undefined): YamlValue {
  if (typeof value === 'string') return `${value.slice(0, -1)}ø`;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'object' || value === null) return value !== true;
  if (isItems(value)) return value.with(-1, withOtherEnd(value.at(-1)));
  const [name, field] = Object.entries(value).at(-1) ?? ['', ''];
  return { ...value, [name]: withOtherEnd(field) };
}

function isItems(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

describe('a file of the content', { timeout: 300_000 }, () => {
  const files = globSync('{,e2e/fixtures/}content/{,*/}*.yaml').filter(
    (name) => !name.endsWith('names.yaml'),
  );

  test.each(files)('%s keeps every byte when it is saved without a change', async (name) => {
    const before = readFileSync(name, 'utf8');
    expect(await editYaml(name, before, (entries) => structuredClone(entries))).toBe(before);
  });

  const frozen = files.filter((name) => name.startsWith('e2e'));
  test.each(frozen)('%s changes in the lines alone that an edit is about', async (name) => {
    const before = readFileSync(name, 'utf8');
    const entries = (parse(before) ?? {}) as Record<string, YamlValue>;
    const added = await editYaml(name, before, (all) => new Map([...all, ['new', { a: 1 }]]));
    expect(changesOf(before, added).gone).toEqual([]);
    expect(changesOf(before, added).come.filter(Boolean)).toEqual(['new:', '  a: 1']);
    const ids = Object.keys(entries);
    for (const id of new Set([...ids.slice(0, 1), ...ids.slice(-1)])) {
      const others = (all: ReadonlyMap<string, YamlValue>) =>
        new Map([...all].filter(([known]) => known !== id));
      const removed = await editYaml(name, before, others);
      expect(changesOf(before, removed).come).toEqual([]);
      expect(Object.keys((parse(removed) ?? {}) as object)).toEqual(
        ids.filter((other) => other !== id),
      );
      const other = withOtherEnd(entries[id]);
      const changed = await editYaml(name, before, (all) => new Map([...all, [id, other]]));
      const { gone, come } = changesOf(before, changed);
      expect([gone.length, come.length]).toEqual([1, 1]);
      expect(parse(changed)).toEqual({ ...entries, [id]: other });
    }
  });
});

describe('a changed field', () => {
  test('changes alone: the comments above and beside it stay', async () => {
    expect(await withFields('hours', { value: '2.664 million' })).toBe(
      text.replace('2.788 million', '2.664 million'),
    );
    expect(await withFields('price', { value: 3 })).toBe(text.replace('value: 2 ', 'value: 3 '));
  });

  test('stays within braces, with the quotation marks of the format where it needs some', async () => {
    const label = (pt: string) => withFields('hours', { label: { pt, en: "Hours' sum" } });
    expect(await label('Tempo: tudo')).toBe(text.replace("'Horas'", "'Tempo: tudo'"));
    expect(await label("Tempo d'água")).toBe(text.replace("'Horas'", `"Tempo d'água"`));
    const odd = { pt: 'a, b # c', en: 'true' };
    expect(await withFields('share', { label: odd })).toBe(
      text.replace('pt: Parte, en: Share', "pt: 'a, b # c', en: 'true'"),
    );
  });

  test('of several lines stays a block of lines, beside one that nobody edited', async () => {
    const { label } = entryIn(text, 'price') as { label: YamlFields };
    expect(await withFields('price', { label: { ...label, en: 'Rent\n# a day' } })).toBe(
      text.replace('# an hour', '# a day'),
    );
    expect(await withFields('price', { label: { ...label, pt: 'Aluguel\npor dia\n' } })).toBe(
      text.replace('pt: >', 'pt: |').replace('por hora', 'por dia'),
    );
  });

  test('keeps Windows line ends', async () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(await withFields('hours', { value: 3 }, windows)).toBe(
      windows.replace('2.788 million', '3'),
    );
    expect(await edited({}, windows)).toBe(windows);
  });

  test('leaves the rest of a file that nobody formatted as it is', async () => {
    const odd = text.replace('value: 2 #', 'value:   2   #').replace('label: {', 'label:   {');
    expect(await withFields('share', { value: 0.2 }, odd)).toBe(odd.replace('0.10', '0.2'));
    expect(await withFields('hours', { date: 2025 }, odd)).toBe(odd.replace('2024-12', '2025'));
  });
});

describe('a field that comes or goes', () => {
  const line = '  value: 2.788 million # in Table 1\n';

  test('stands after the one that comes before it', async () => {
    const { label = '', value = '', date = '' } = entryIn(text, 'hours');
    const hours = { label, value, unit: 'hour', bound: 'about', date };
    expect(await edited({ hours })).toBe(
      text.replace(line, `${line}  unit: hour\n  bound: about\n`),
    );
  });

  test('takes along the comment that is its own', async () => {
    const { label = '', date = '' } = entryIn(text, 'hours');
    expect(await edited({ hours: { label, date } })).toBe(
      text.replace(`  # As printed.\n${line}`, ''),
    );
  });

  test('of a list is put or taken there, the others and their comments stay', async () => {
    const list = `a:\n  sources:\n    # First.\n    - { id: one }\n    # Second.\n    - { id: two }\n`;
    const sources = (...ids: readonly string[]) =>
      edited({ a: { sources: ids.map((id) => ({ id })) } }, list);
    expect(await sources('one')).toBe(list.slice(0, list.indexOf('    # Second.')));
    expect(await sources('one', 'two', 'three')).toBe(`${list}    - { id: three }\n`);
  });
});

describe('a removed entry', () => {
  test('takes along the comment directly above it, not the heading of a group or of the file', async () => {
    const entry = (id: string) => new RegExp(`^${id}:.*\\n(?: .*\\n)*`, 'm');
    expect(await edited({ price: null })).toBe(
      text.replace(/# Only once.\n/, '').replace(entry('price'), ''),
    );
    expect(await edited({ hours: null })).toBe(text.replace(entry('hours'), ''));
    expect(await edited({ share: null })).toBe(
      text.replace(`\n${entry('share').exec(text)?.[0]}`, ''),
    );
  });

  test('that was the last one leaves the comments', async () => {
    expect(await edited({ a: null }, '# All of them.\na:\n  b: 1\n')).toBe('# All of them.\n');
    expect(await edited({ a: null }, 'a:\n  b: 1\n')).toBe('');
  });
});

describe('a new entry', () => {
  test('has the form in which editors write', async () => {
    const cost = {
      label: { pt: 'Custo', en: 'Cost' },
      range: { low: 1, high: 2 },
      sources: [{ id: 'a', where: { pt: 'p. 1', en: 'p. 1' } }],
      text: 'Um: "a"\n\n  - dois #\n{três}',
    };
    expect(await edited({ cost })).toBe(
      text.replace(
        '# That is all.',
        `cost:
  label: { pt: 'Custo', en: 'Cost' }
  range:
    low: 1
    high: 2
  sources:
    - { id: a, where: { pt: 'p. 1', en: 'p. 1' } }
  text: |-
    Um: "a"

      - dois #
    {três}
# That is all.`,
      ),
    );
  });

  test('stands where it was put among the others', async () => {
    const at = (index: number) =>
      editYaml(file, text, (all) => new Map([...all].toSpliced(index, 0, ['cost', { value: 1 }])));
    const cost = 'cost:\n  value: 1\n';
    expect(await at(0)).toBe(text.replace('hours:', `${cost}hours:`));
    expect(await at(1)).toBe(text.replace('# Only once.\n', `${cost}# Only once.\n`));
    expect(await at(3)).toBe(text.replace('# That', `${cost}# That`));
  });

  test('fits below a last line without an end, and into a file without entries', async () => {
    const cost = { value: 1 };
    const written = 'cost:\n  value: 1\n';
    expect(await edited({ cost }, 'a: 1')).toBe(`a: 1\n${written}`);
    expect(await edited({ cost }, '')).toBe(written);
    expect(await edited({ cost }, '{}\n')).toBe(written);
    expect(await edited({ cost }, '# None yet.\n')).toBe(`# None yet.\n\n${written}`);
  });
});

test('a text that ends in a line of hashtags can be edited like any other', async () => {
  const before = await edited({ a: { text: 'Li tudo.\n#IA #DeepSeek' }, b: { text: 'Sim.' } }, '');
  expect(before).toBe('a:\n  text: |-\n    Li tudo.\n    #IA #DeepSeek\nb:\n  text: Sim.\n');
  expect(await withFields('b', { text: 'Não.' }, before)).toBe(before.replace('Sim', 'Não'));
  expect(await withFields('a', { text: 'Li.\n#IA' }, before)).toBe(
    before.replace('Li tudo.', 'Li.').replace(' #DeepSeek', ''),
  );
  expect(await edited({ a: null }, before)).toBe('b:\n  text: Sim.\n');
  expect(await edited({ b: null }, before)).toBe(before.slice(0, before.indexOf('b:')));
});

test('whatever a reader types is read back as typed, and neither it nor its neighbours block a later edit', async () => {
  const signs =
    '#IA|# |\n|\n\n| |  |\t|- |: |"|\'|> |---|...|{|}|[|,|&x|*y|!|%|@|`|\\|=|?|\r\n|\u2028|\u00a0|é|🙂|a|1|true|null'
      .split('|')
      .concat('|');
  // The same texts on every run (Park and Miller's generator).
  let seed = 13;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let count = 0; count < 300; count++) {
    const sign = () => signs[random(signs.length)] ?? '';
    const typed = Array.from({ length: 1 + random(9) }, sign).join('');
    const both = { a: { text: typed }, b: { text: typed, label: { pt: typed, en: typed } } };
    const before = await edited(both, '# Comments.\n');
    expect(parse(before)).toEqual(both);
    expect(await withFields('b', { name: 'Ana' }, before)).toBe(`${before}  name: Ana\n`);
    expect(parse(await withFields('a', { text: 'Outro' }, before))).toMatchObject({
      a: { text: 'Outro' },
      b: both.b,
    });
    expect(parse(await edited({ a: null }, before))).toEqual({ b: both.b });
    expect(parse(await edited({ b: null }, before))).toEqual({ a: both.a });
  }
}, 300_000);

describe('a file that cannot be edited is refused with its name, what was found and what to do', () => {
  test.each([
    ['- a\n', /must be a list of "id:" lines/],
    ['a: 1\nb: [1\n', /facts\.yaml:3:1 {2}is no valid YAML here: .*not closed/],
    ['a:\n\tb: 1\n', /facts\.yaml:2:1 {2}is no valid YAML here: begins with a tab/],
    [
      'x:   1\n',
      /facts\.yaml {2}has “x: 1” in another format than the project's: run npm run format/,
    ],
    ['x: 1\r\ny: 2\n', /facts\.yaml {2}ends its lines in two ways, .*run npm run format/],
  ])('%j', async (unfit, reason) => {
    const change = () => new Map([['x', 2]]);
    await expect(editYaml(file, unfit, change)).rejects.toThrow(reason);
  });

  test('where another place looks like the one that is meant', async () => {
    const alike = 'a:\n  kind: x\n  value: 1\n  unit: u\n';
    const odd = alike.replace('a:', 'b:').replace('kind: x', 'kind:   x').replace(': u', ':   u');
    await expect(withFields('b', { value: 2 }, alike + odd)).rejects.toThrow('npm run format');
  });
});
