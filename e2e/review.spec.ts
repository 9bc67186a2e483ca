import { languageCodes } from '../src/language/languages.ts';
import { formatFact } from '../src/content/numbers/numbers.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [explained] = explainerPages;
if (!explained) throw new Error('there is no explainer');
const { explainer, outline, language } = explained;
const folder = `content/${explainer.id}`;

const diff = (copy: ProjectCopy, since: string) => copy.run('diff', since);

test('npm run diff says what a change does to readers: numbers with their places, texts, verdicts', ({
  copy,
}) => {
  copy.commit();
  expect(diff(copy, 'HEAD')).toEqual({ ok: true, output: 'Readers see no difference.\n' });

  const used = outline.tags.find(
    ({ name, attributes }) =>
      name === 'Fact' &&
      attributes['id'] &&
      explainer.ledger.fact(attributes['id']).kind !== 'calculated',
  );
  const id = used?.attributes['id'] ?? '';
  const before = languageCodes.map((code) => formatFact(explainer.ledger.fact(id), code));
  const entry = new RegExp(`^${id}:\\n(?:  .*\\n| {4}.*\\n)*?  value: `, 'm');
  copy.write(
    `${folder}/facts.yaml`,
    copy.read(`${folder}/facts.yaml`).replace(entry, (start) => `${start}9`),
  );
  copy.replace(`${folder}/${language}.mdx`, '\n## ', '\nUma frase nova.\n\n## ');
  const { ok, output } = diff(copy, 'HEAD');
  expect(ok, output).toBe(true);
  expect(output).toContain(`- \`${id}\`: ${before.join(' · ')} → **`);
  expect(output).toContain(`text, section “${used?.section}”`);
  expect(output).toMatch(/`start-1` new: Uma frase nova\./);

  const unknown = diff(copy, 'no-such-branch');
  expect(unknown.ok).toBe(false);
  expect(unknown.output).toContain('"no-such-branch"');
});
