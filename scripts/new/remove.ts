import { existsSync, readFileSync } from 'node:fs';
import { readExplainers, type Explainer } from '../../src/content/explainer/explainers.ts';
import { hasTag, idsOf } from '../../src/content/explainer/outline.ts';
import { figureNames } from '../../src/content/figure-files/read-figures.ts';
import { editYaml, type YamlFields } from '../../src/content/ledger/edit-yaml.ts';
import { homeName } from '../../src/content/moves/read-gone.ts';
import { languageCodes, languages, type Language } from '../../src/language/languages.ts';
import { openReadable } from './move.ts';
import type { Thing } from './thing.ts';

const file = 'content/gone.yaml';
const head = '# Explainers that were removed, and where their addresses lead: content/README.md\n';

/** The end of an explainer: its folder goes, and gone.yaml says where its addresses lead. */
export const remove: Thing = {
  ids: ['explainer'],
  fields: [
    { option: 'leads', asks: `Where its addresses lead: ${homeName}, or another explainer's id` },
  ],
  make: async ([id = ''], { leads = '' }) => {
    const explainer = openReadable(id);
    const others = readExplainers('content').explainers.filter((each) => each.id !== id);
    const entry: YamlFields = {
      leads,
      paths: Object.fromEntries(
        languageCodes.map((code) => [code, pathsOf(explainer, others, code)] as const),
      ),
      figures: figureNames(explainer.ledger.figures).map(({ name }) => name),
    };
    const text = existsSync(file) ? readFileSync(file, 'utf8') : head;
    const edited = await editYaml(file, text, (entries) => new Map([...entries, [id, entry]]));
    const terms = termsAlone(explainer, others);
    const glossary = 'content/glossary.yaml';
    const shorter = await editYaml(glossary, readFileSync(glossary, 'utf8'), (entries) => {
      return new Map([...entries].filter(([term]) => !terms.includes(term)));
    });
    return {
      files: new Map([[file, edited], ...(terms.length > 0 ? [[glossary, shorter] as const] : [])]),
      removed: [`content/${id}`],
      moves: true,
      checked: { explainer: id },
      next: [
        ...(terms.length > 0
          ? [`Out of the glossary, as no other text uses it: ${terms.join(', ')}.`]
          : []),
        `Its addresses lead on from the next build: ${file} has them. Git keeps what was removed.`,
      ],
    };
  },
};

// Those that its page has and had and, where no other text shows the calculator, that of the calculator.
function pathsOf(
  { pages }: Explainer,
  others: readonly Explainer[],
  code: Language,
): readonly string[] {
  const { path, formerly = [] } = pages[code].frontmatter;
  const shows = (each: Pick<Explainer, 'pages'>) => hasTag(each.pages[code].outline, 'Calculator');
  const calculator = shows({ pages }) && !others.some(shows);
  return [path, ...formerly, ...(calculator ? [languages[code].words.paths.calculator] : [])];
}

// With no explainer left nothing asks for a term to be used.
function termsAlone(explainer: Explainer, others: readonly Explainer[]): readonly string[] {
  if (others.length === 0) return [];
  const termsOf = ({ pages }: Explainer) =>
    Object.values(pages).flatMap(({ outline }) => idsOf(outline, 'Term'));
  const kept = new Set(others.flatMap(termsOf));
  return [...new Set(termsOf(explainer))].filter((term) => !kept.has(term));
}
