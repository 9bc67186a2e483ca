import { JSDOM } from 'jsdom';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begun, beginExplainer, finishExplainer } from './begun-explainer.ts';
import { test } from './project-copy.ts';
import { expect } from './site.ts';

test.use({ small: true });

const folder = 'content/lighthouse-lamps';

test('readers get nothing of an explainer that is a draft, and of a language that is one the text in the other', async ({
  copy,
}) => {
  beginExplainer(copy);
  const draft = `content/${begun}/en.mdx`;
  // A term that the draft alone explains.
  const term = ['--term-pt', 'Usina', '--term-en', 'Plant', '--definition-pt', 'Gera energia.'];
  expect(copy.run('new', 'term', 'plant', ...term, '--definition-en', 'It makes energy.').ok).toBe(
    true,
  );
  for (const code of ['pt', 'en']) {
    const words = '<Term id="plant">plant</Term>';
    copy.replace(`content/${begun}/${code}.mdx`, '<ClaimCheck />', `${words}\n\n<ClaimCheck />`);
  }
  copy.replace(`${folder}/en.mdx`, '---\n', '---\ndraft: true\n');

  await test.step('a draft is checked, its examples do not stop the site; those of a text that is out do', () => {
    const checked = copy.run('check:content');
    expect(checked.ok, checked.output).toBe(true);
    const written = copy.read(draft);
    copy.write(draft, written.replace('draft: true\n', ''));
    const { ok, output } = copy.run('check:content');
    expect(ok).toBe(false);
    expect(output).toContain(`${draft}:5:8`);
    expect(output).toContain('"Placeholder opening: say here what is at stake." is a sentence of');
    expect(output).toContain(`content/${begun}/facts.yaml`);
    expect(output).not.toContain(`content/${begun}/pt.mdx`);
    copy.write(draft, written);
  });

  // Ready, with its day in one of the years to come.
  finishExplainer(copy);
  for (const code of ['pt', 'en']) {
    const file = `content/${begun}/${code}.mdx`;
    copy.write(file, copy.read(file).replace(/^published: .*$/m, 'published: 2999-01-01'));
  }
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);

  await test.step('nothing of it stands in any file', () => {
    const title = 'What it costs to light a lighthouse';
    const names = [begun, 'a-energia-dos', 'the-energy-of', 'data centre', '2999', 'Usina', title];
    for (const file of globSync('dist/**/*.{html,xml,txt,md,json,csv,bib,ris,js,svg}', {
      cwd: copy.root,
    })) {
      const text = readFileSync(join(copy.root, file), 'utf8');
      expect(
        names.filter((name) => `${file} ${text}`.includes(name)),
        file,
      ).toEqual([]);
    }
  });

  await test.step('the switch leads to the other text, which says what it is, and no page is kept from search engines', () => {
    const open = (address: string) =>
      new JSDOM(copy.read(`dist${address}index.html`)).window.document;
    const own = open('/pt/lampadas-de-farol/');
    const address = own.querySelector('.languages [data-language="en"]')?.getAttribute('href');
    expect(address).toBe('/en/lighthouse-lamps/');
    const other = open('/en/lighthouse-lamps/');
    const title = other.querySelector('h1');
    expect([title?.lang, title?.textContent]).toEqual([
      'pt-BR',
      '[pt] Quanto custa acender um farol: a conta de Santa Vela',
    ]);
    expect(other.querySelector('.stand-in')?.textContent).toContain(
      'Este texto ainda não foi traduzido para English',
    );
    expect(own.querySelector('.preview-note, [name="robots"]')).toBeNull();
  });
});
