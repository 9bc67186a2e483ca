import { charts } from '../charts/catalogue.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { today } from '../ledger/check-dates.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { isPartialDate } from '../ledger/schema.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { vocabulary } from '../tags/vocabulary.ts';
import { chartsOf, idsOf, type Outline } from './outline.ts';

/** Takes an outline and the ledger and gives every tag that does not exist, is badly formed or refers to nothing. */
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
    figure: { ids: chartsOf(outline).map((tag) => charts[tag]), home: `the charts of ${file}` },
  };
  return outline.tags.flatMap(({ name, attributes, line, column }): Problem[] => {
    const at = (message: string): Problem => ({ file, line, column, message });
    const rule = vocabulary[name];
    if (!rule) {
      const advice = suggestion(name, Object.keys(vocabulary), 'content/README.md');
      return [at(`there is no tag <${name}>. ${advice}`)];
    }
    const optional = rule.optional ?? {};
    const allowed = [...rule.required, ...Object.keys(optional)];
    const problems = rule.required
      .filter((attribute) => !attributes[attribute])
      .map((attribute) => at(`<${name}> lacks ${attribute}="…": add it`));
    for (const [attribute, value] of Object.entries(attributes)) {
      const values = optional[attribute];
      if (!allowed.includes(attribute)) {
        const list = allowed.join(', ') || 'no attributes';
        problems.push(at(`<${name}> has no attribute "${attribute}": it takes ${list}`));
      } else if (Array.isArray(values) && !values.includes(value)) {
        problems.push(at(`<${name} ${attribute}="${value}">: write one of ${values.join(', ')}`));
      }
    }
    const date = rule.date ? attributes[rule.date] : undefined;
    if (date && !isPartialDate(date)) {
      problems.push(at(`<${name} ${rule.date}="${date}">: write YYYY-MM-DD, YYYY-MM or YYYY`));
    } else if (date && date > today().slice(0, date.length)) {
      problems.push(at(`<${name} ${rule.date}="${date}"> is in the future (today is ${today()})`));
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

/** Takes the outlines of one explainer and gives every section, question, chart or claim that one language lacks. */
export function checkTwins(outlines: Readonly<Record<Language, Outline>>): readonly Problem[] {
  const parts: [string, (outline: Outline) => readonly string[]][] = [
    ['section', (outline) => outline.sections.map(({ id }) => id)],
    ['chart', chartsOf],
    ['question', (outline) => idsOf(outline, 'Question')],
    ['claim', (outline) => idsOf(outline, 'Claim')],
  ];
  return parts.flatMap(([what, list]) =>
    languageCodes.flatMap((language) => {
      const own = list(outlines[language]);
      const { file } = outlines[language];
      const twice = own.filter((id, index) => own.indexOf(id) !== index);
      const problems = twice.map((id) => ({
        file,
        message: `the ${what} "${id}" stands twice: keep one`,
      }));
      for (const other of languageCodes.filter((code) => code !== language)) {
        for (const id of list(outlines[other]).filter((id) => !own.includes(id))) {
          const message = `lacks the ${what} "${id}", which ${outlines[other].file} has. Add it here or remove it there`;
          problems.push({ file, message });
        }
        const common = own.filter((id) => list(outlines[other]).includes(id));
        const theirs = list(outlines[other]).filter((id) => own.includes(id));
        const differs = common.findIndex((id, index) => theirs[index] !== id);
        if (
          differs >= 0 &&
          what !== 'claim' &&
          languageCodes.indexOf(language) > languageCodes.indexOf(other)
        ) {
          const message = `has the ${what} "${common[differs]}" where ${outlines[other].file} has "${theirs[differs]}". Use the same order`;
          problems.push({ file, message });
        }
      }
      return problems;
    }),
  );
}
