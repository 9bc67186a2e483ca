import { languageCodes, type Language } from '../../language/languages.ts';
import { today } from '../ledger/check-dates.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { isPartialDate } from '../ledger/schema.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { vocabulary } from '../vocabulary.ts';
import { figuresOf, type Outline } from './outline.ts';

/** Every tag that does not exist, is badly formed or refers to nothing. */
export function checkTags(
  outline: Outline,
  ledger: Ledger,
  ledgerIsWhole: boolean,
): readonly Problem[] {
  const { file } = outline;
  const folder = `content/${ledger.explainer}`;
  const known = {
    fact: { ids: ledger.facts, home: `${folder}/facts.yaml` },
    source: { ids: ledger.sources, home: `${folder}/sources.yaml` },
    claim: { ids: ledger.claims, home: `${folder}/claims.yaml` },
    term: { ids: ledger.terms, home: 'content/glossary.yaml' },
    figure: { ids: figuresOf(outline).map((id) => ({ id })), home: `the charts of ${file}` },
    'figure file': {
      ids: [...ledger.figures.values()],
      home: `${folder}/figures/`,
    },
  };
  return outline.tags.flatMap(({ name, attributes, line, column }): Problem[] => {
    const at = (message: string): Problem => ({ file, line, column, message });
    const rule = vocabulary[name];
    if (!rule) {
      const advice = suggestion(name, Object.keys(vocabulary), 'content/README.md');
      return [at(`there is no tag <${name}>. ${advice}`)];
    }
    const lacking = ledgerIsWhole ? tagLacks(name, ledger) : '';
    if (lacking) return [at(lacking)];
    const optional = rule.optional ?? {};
    const allowed = [...rule.required, ...Object.keys(optional)];
    const problems = rule.required
      .filter((attribute) => !attributes[attribute])
      .map((attribute) => at(`<${name}> lacks ${attribute}="…": add it`));
    for (const [attribute, value] of Object.entries(attributes)) {
      const values = optional[attribute];
      if (!allowed.includes(attribute)) {
        const list = allowed.join(', ') || 'no attributes';
        const near = suggestion(attribute, allowed, 'content/README.md');
        problems.push(at(`<${name}> has no attribute "${attribute}": it takes ${list}. ${near}`));
      } else if (Array.isArray(values) && !values.includes(value)) {
        const near = suggestion(value, values, 'content/README.md');
        problems.push(
          at(`<${name} ${attribute}="${value}">: write one of ${values.join(', ')}. ${near}`),
        );
      }
    }
    const date = rule.date ? attributes[rule.date] : undefined;
    if (date && !isPartialDate(date)) {
      problems.push(at(`<${name} ${rule.date}="${date}">: write YYYY-MM-DD, YYYY-MM or YYYY`));
    } else if (date && date > today().slice(0, date.length)) {
      problems.push(
        at(
          `<${name} ${rule.date}="${date}"> is in the future (today is ${today()}): write the day when it came, or set this machine's clock right`,
        ),
      );
    }
    const id = attributes['id'];
    const first = outline.tags.find((tag) => tag.name === name && tag.attributes['id'] === id);
    if (rule.once && first && first.line * 1e6 + first.column < line * 1e6 + column) {
      problems.push(
        at(`<${name} id="${id}"> stands twice (first in line ${first.line}): keep one`),
      );
    }
    if (rule.refersTo && id && ledgerIsWhole) {
      const { ids, home } = known[rule.refersTo];
      const names = ids.map((entry) => entry.id);
      if (!names.includes(id)) {
        problems.push(at(`there is no ${rule.refersTo} "${id}". ${suggestion(id, names, home)}`));
      }
    }
    return problems;
  });
}

function tagLacks(name: string, { explainer, calculator }: Ledger): string {
  return name === 'Calculator' && !calculator
    ? `<Calculator /> reckons with content/${explainer}/calculator.yaml, which is not there: content/README.md says how it is written`
    : '';
}

/** A part of a text that its twins must have too, and where it stands. */
interface Part {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** Every section, question, chart or claim of an explainer that one language lacks. */
export function checkTwins(outlines: Readonly<Record<Language, Outline>>): readonly Problem[] {
  const tagged = (outline: Outline, tag: string): readonly Part[] =>
    outline.tags
      .filter(({ name }) => name === tag)
      .map(({ attributes, ...place }) => ({ id: attributes['id'] ?? '', ...place }));
  const parts: [string, (outline: Outline) => readonly Part[]][] = [
    ['section', ({ sections }) => sections.map((section) => ({ column: 1, ...section }))],
    [
      'chart',
      ({ tags }) =>
        tags
          .filter(({ name }) => name === 'Chart')
          .map(({ attributes, ...place }) => ({ id: attributes['id'] ?? '', ...place })),
    ],
    ['question', (outline) => tagged(outline, 'Question')],
    ['claim', (outline) => tagged(outline, 'Claim')],
  ];
  return parts.flatMap(([what, list]) =>
    languageCodes.flatMap((language) => {
      const own = list(outlines[language]);
      const { file } = outlines[language];
      const problem = ({ line, column }: Part, message: string): Problem => ({
        file,
        line,
        column,
        message,
        translation: true,
      });
      // Of tags it is told above.
      const problems = (what === 'section' ? own : [])
        .filter(({ id }, index) => own.findIndex((part) => part.id === id) !== index)
        .map((part) => ({
          ...problem(part, `the ${what} "${part.id}" stands twice: keep one`),
          translation: false,
        }));
      for (const other of languageCodes.filter((code) => code !== language)) {
        const theirs = list(outlines[other]);
        const has = (parts: readonly Part[], id: string) => parts.some((part) => part.id === id);
        for (const [index, { id }] of theirs.entries()) {
          if (has(own, id)) continue;
          const before = theirs.slice(0, index).findLast((part) => has(own, part.id))?.id;
          const place = own.find((part) => part.id === before) ?? { id, line: 1, column: 1 };
          const message = `lacks the ${what} "${id}", which ${outlines[other].file} has${before ? ` after "${before}"` : ''}. Add it here or remove it there`;
          problems.push({ ...problem(place, message), translation: true });
        }
        const common = own.filter(({ id }) => has(theirs, id));
        const order = theirs.filter(({ id }) => has(own, id));
        const differs = common.find(({ id }, index) => order[index]?.id !== id);
        if (
          differs &&
          what !== 'claim' &&
          languageCodes.indexOf(language) > languageCodes.indexOf(other)
        ) {
          const there = order[common.indexOf(differs)]?.id ?? '';
          const message = `has the ${what} "${differs.id}" where ${outlines[other].file} has "${there}". Use the same order`;
          problems.push({ ...problem(differs, message), translation: true });
        }
      }
      return problems;
    }),
  );
}
