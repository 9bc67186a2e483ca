// cspell:ignore confrim
import { idsOf } from '../src/content/explainer/outline.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [first, second] = explainerPages;
if (!first || !second) throw new Error('two languages are needed');
const { explainer, language, other } = first;
const folder = `content/${explainer.id}`;
const [own, twin] = [`${folder}/${language}.mdx`, `${folder}/${other}.mdx`];
const section = first.outline.sections[1]?.id ?? '';
const address = `${explainer.id}#${section}-1`;

const check = (copy: ProjectCopy) => copy.run('check:translations');
const translations = (copy: ProjectCopy, ...options: readonly string[]) =>
  copy.run('translations', ...options);

/** Adds a sentence to the first paragraph of the second section, in one language. */
function edit(copy: ProjectCopy, file: string, sentence: string): void {
  const text = copy.read(file);
  const heading = text.indexOf(`{ #${section} }`);
  const end = text.indexOf('\n\n', text.indexOf('\n\n', heading) + 2);
  copy.write(file, `${text.slice(0, end)} ${sentence}${text.slice(end)}`);
}

test('an edit in one language is named with both texts and what changed, until somebody confirms it or tells the readers', ({
  copy,
}) => {
  test.slow();
  copy.commit();
  expect(check(copy)).toMatchObject({ ok: true });

  edit(copy, own, 'Isto é novo.');
  const { ok, output } = check(copy);
  expect(ok, output).toBe(false);
  expect(output).toContain(address);
  expect(output).toContain('was edited in Português');
  expect(output).toContain('{+ Isto é novo.+}');
  expect(output).toContain(`${twin}:`);
  expect(output).toContain(`npm run translations -- confirm ${address}`);
  expect(translations(copy).output).toMatch(/\| Português +\| \d+ +\| 1 /);

  expect(translations(copy, 'confirm', address).ok).toBe(true);
  expect(check(copy)).toMatchObject({ ok: true });

  edit(copy, own, 'Isto é mais novo ainda.');
  expect(translations(copy, 'wait', address, '--newer', language).ok).toBe(true);
  expect(check(copy)).toMatchObject({ ok: true });
  const built = copy.build();
  expect(built.ok, built.output).toBe(true);
  const [here, there] = [first, second].map(({ address: page }) =>
    copy.read(`dist${page}index.html`),
  );
  expect(there).toContain(`${first.address}#${section}-1`);
  expect(there?.match(/class="?newer-text/g)).toHaveLength(1);
  expect(here).not.toContain('newer-text');
});

test('a question in one language alone is told as untranslated, with the place where it belongs', ({
  copy,
}) => {
  const [question = ''] = idsOf(first.outline, 'Question');
  copy.replace(
    own,
    `<Question id="${question}"`,
    `<Question id="faq-nova" title="E agora?">\n\nNada muda.\n\n</Question>\n\n<Question id="${question}"`,
  );
  const { ok, output } = check(copy);
  expect(ok, output).toBe(false);
  expect(output).toContain(`${explainer.id}#faq-nova  is not there in English`);
});

test('a name that is misspelt is answered with the nearest right one', ({ copy }) => {
  const wrong = translations(copy, 'confirm', `${explainer.id}#${section}-l`);
  expect(wrong.ok).toBe(false);
  expect(wrong.output).toContain(`Did you mean "${section}-1"?`);
  expect(translations(copy, 'confrim').output).toContain('Did you mean "confirm"?');
});
