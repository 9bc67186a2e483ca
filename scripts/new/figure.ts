import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { figureSchemas } from '../../src/content/figure-files/figure-schemas.ts';
import { namedIds } from '../../src/content/figure-files/named-ids.ts';
import { formatted } from '../../src/content/ledger/formatted.ts';
import { readLedger } from '../../src/content/ledger/ledger.ts';
import { suggestion } from '../../src/content/ledger/suggestion.ts';
import { figureExamples } from '../../src/desk/figure-examples/figure-examples.ts';
import { completeLanguages } from '../../src/language/languages.ts';
import { expectExplainer, expectId } from './content-files.ts';
import { fillExample } from './fill-example.ts';
import { Refusal, type Thing } from './thing.ts';

const types = [...figureSchemas.keys()];

/** A figure: the example that the guide has of its type, with the explainer's numbers where they are named. */
export const figure: Thing = {
  ids: ['explainer', 'id'],
  fields: [
    {
      option: 'type',
      asks: `Its type (content/README.md says what each is for), one of ${types.join(', ')}`,
    },
    { option: 'facts', asks: 'The ids of its numbers, as price,repair', optional: true },
    { option: 'source', asks: 'The id of the source of what it tells', optional: true },
  ],
  make: async ([explainer = '', id = ''], { type = '', facts = '', source }) => {
    expectExplainer(explainer);
    expectId(id);
    const file = `content/${explainer}/figures/${id}.yaml`;
    if (existsSync(file)) throw new Refusal(`${file} exists already: choose another id`);
    const example = figureExamples().get(type);
    if (!example) {
      const near = suggestion(type, types, `the list: ${types.join(', ')}`);
      throw new Refusal(`there is no type of figure "${type}". ${near}`);
    }
    const { ledger } = readLedger('content', explainer);
    const ids = {
      facts: ledger.facts.map((fact) => fact.id),
      sources: ledger.sources.map((each) => each.id),
    };
    const given = facts.split(/[\s,]+/).filter(Boolean);
    expectKnown('facts', given, ids.facts, `content/${explainer}/facts.yaml`);
    expectKnown('source', source ? [source] : [], ids.sources, `content/${explainer}/sources.yaml`);

    const yaml = fillExample(type, example, { facts: given, source, table: `${id}.csv` });
    const files = new Map([[file, await formatted(file, yaml)]]);
    const table = `content/${explainer}/data/${id}.csv`;
    const hasTable = existsSync(table);
    if (example.data && !hasTable) files.set(table, example.data.text);
    const left = standIns(yaml, [...ids.facts, ...ids.sources]);
    return {
      files,
      // What the ledger does not have yet is no mistake: it is told below.
      ...(left.length === 0 && !hasTable && { checked: { explainer } }),
      next: [
        'Its words are those of the example: write your own, in both languages (content/README.md, “A figure”, explains each field).',
        ...(left.length > 0
          ? [
              `Put ids of your own in the place of ${left.join(', ')}: until then the check stops there.`,
            ]
          : []),
        ...(hasTable
          ? [`It draws ${table}, which was there: write the names of its columns.`]
          : []),
        `To show it, write <Chart id="${id}" /> alone on a line, at the same place in ${completeLanguages.map((language) => `${language}.mdx`).join(' and ')}.`,
      ],
    };
  },
};

function standIns(yaml: string, known: readonly string[]): readonly string[] {
  const { facts, sources } = namedIds(parse(yaml));
  const all = [...facts, ...sources].map(({ value }) => value);
  return [...new Set(all)].filter((id) => !known.includes(id));
}

function expectKnown(
  option: string,
  given: readonly string[],
  known: readonly string[],
  home: string,
): void {
  const unknown = given.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  const told = unknown.map(
    (id) => `--${option} names "${id}", which does not exist. ${suggestion(id, known, home)}`,
  );
  throw new Refusal(told.join('\n'));
}
