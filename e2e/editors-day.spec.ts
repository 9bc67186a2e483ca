import { test, type ProjectCopy } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [first, second] = explainerPages;
if (!first || !second) throw new Error('two languages are needed');
const { explainer, language, other } = first;
const folder = `content/${explainer.id}`;
const [own, twin] = [`${folder}/${language}.mdx`, `${folder}/${other}.mdx`];

function run(copy: ProjectCopy, ...words: readonly string[]): string {
  const { ok, output } = copy.run(...(words as [string, ...string[]]));
  expect(ok, output).toBe(true);
  return output;
}

// What content/README.md teaches, in the order in which somebody new would try it, without a look into src/.
test('an editor corrects a number, adds a source, a claim and a question, sees the drift, translates it and begins an explainer with a chart', ({
  copy,
}) => {
  test.slow();
  // A number, and its correction.
  copy.replace(`${folder}/facts.yaml`, 'value: 5.576 million', 'value: 5.577 million');

  // A source and a claim, told in both languages.
  const texts = (option: string, text: string) =>
    [language, other].flatMap((code) => [`--${option}-${code}`, text]);
  const source = [
    '--author',
    'A. Writer',
    '--title',
    'A study',
    '--publisher',
    'P',
    '--date',
    '2025',
  ];
  run(
    copy,
    'new',
    'source',
    explainer.id,
    'study',
    ...source,
    '--language',
    'en',
    '--read',
    'primary',
  );
  const claim = ['--section', 'rise', ...texts('article', 'It is new'), '--verdict', 'partly'];
  run(
    copy,
    'new',
    'claim',
    explainer.id,
    'C99',
    ...claim,
    ...texts('note', 'It is.'),
    '--source',
    'study',
  );
  for (const file of [own, twin]) {
    copy.replace(file, '\n<Timeline />', '\n<Claim id="C99">New it is.</Claim>\n\n<Timeline />');
  }
  run(copy, 'check:content');

  // A question in one language alone.
  const question = (title: string, answer: string) =>
    `<Question id="faq-new" title="${title}">\n\n${answer}\n\n</Question>\n\n<ClaimCheck />`;
  copy.replace(own, '<ClaimCheck />', question('E agora?', 'Nada muda.'));
  const drift = copy.run('check:translations');
  expect(drift.ok).toBe(false);
  expect(drift.output).toContain(`${explainer.id}#faq-new  is not there in`);
  expect(copy.run('check:content').output).toContain('lacks the question "faq-new"');

  // Its translation, confirmed with all that was added.
  copy.replace(twin, '<ClaimCheck />', question('What now?', 'Nothing changes.'));
  run(copy, 'check:content');
  run(copy, 'translations', 'confirm', explainer.id);
  run(copy, 'check:translations');

  // A second explainer, with a chart.
  const titles = ['--title-pt', 'A energia', '--title-en', 'The energy'];
  run(copy, 'new', 'explainer', 'energia-dos-data-centers', ...titles);
  run(copy, 'translations', 'confirm', 'energia-dos-data-centers');
  run(copy, 'check:translations');
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);
  const page = copy.read(`dist${first.address}index.html`);
  expect(page).toContain('5,577');
  expect(page).toContain('A. Writer');
  expect(page).toContain('E agora?');
  expect(copy.read('dist/pt/a-energia/index.html')).toContain('data-chart=');
  expect(copy.read('dist/charts/energia-dos-data-centers/bars.en.svg')).toContain('Example title');
  expect(copy.read('dist/en/index.html')).toContain('/en/the-energy/');
});
