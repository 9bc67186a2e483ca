import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { begun, beginExplainer } from './begun-explainer.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

test.use({ small: true });

const explainer = 'lighthouse-lamps';
const folder = `content/${explainer}`;

/** Runs a command that must go well; gives what it said. */
function run(copy: ProjectCopy, script: string, ...words: readonly string[]): string {
  const { ok, output } = copy.run(script, ...words);
  expect(ok, output).toBe(true);
  return output;
}

/** Runs a command of "npm run new" that must be refused; gives what it said. */
function refused(copy: ProjectCopy, ...words: readonly string[]): string {
  const { ok, output } = copy.run('new', ...words);
  expect(ok, output).toBe(false);
  expect(output).toContain('Nothing was written.');
  return output;
}

test('an editor gives a page, a section and a figure other addresses, removes an explainer, and the old ones are kept', async ({
  copy,
}) => {
  const move = (...words: readonly string[]) => run(copy, 'new', 'move', explainer, ...words);

  await test.step('a path, there and back again: what it is now is no old one', () => {
    move('lampadas-de-farol', 'farol');
    const list = '[farol-de-santa-vela, lampadas, lampadas-de-farol]';
    expect(copy.read(`${folder}/pt.mdx`)).toContain(`path: farol\nformerly: ${list}\n`);
    expect(copy.read(`${folder}/en.mdx`)).toContain('path: lighthouse-lamps\n');
    move('farol', 'lampadas');
    const back = '[farol-de-santa-vela, lampadas-de-farol, farol]';
    expect(copy.read(`${folder}/pt.mdx`)).toContain(`path: lampadas\nformerly: ${back}\n`);
  });

  await test.step('a section, with all that names it; what was confirmed stays so', () => {
    move('lamp', 'light');
    for (const code of ['pt', 'en']) {
      const text = copy.read(`${folder}/${code}.mdx`);
      expect(text).toContain('{ #light formerly=lamp }');
      expect(text).not.toContain('{ #lamp }');
    }
    expect(copy.read(`${folder}/claims.yaml`)).toContain('section: light\n');
    expect(copy.read(`${folder}/claims.yaml`)).not.toContain('section: lamp\n');
  });

  await test.step('a figure, with the tags, the finding and the comment that name it', () => {
    move('bars', 'costs');
    expect(existsSync(join(copy.root, `${folder}/figures/bars.yaml`))).toBe(false);
    expect(copy.read(`${folder}/figures/costs.yaml`)).toContain('formerly: [prices, bars]\n');
    for (const code of ['pt', 'en']) {
      const text = copy.read(`${folder}/${code}.mdx`);
      expect(text).toContain('<Chart id="costs" />');
      expect(text).toContain('<Figure id="costs" />');
    }
    expect(copy.read(`${folder}/findings.yaml`)).toContain('place: costs\n');
    expect(copy.read(`${folder}/comments.yaml`)).toContain('about: costs\n');
  });

  await test.step('all is in order then, and nothing is to be translated anew', () => {
    run(copy, 'check:content');
    run(copy, 'check:translations');
  });

  await test.step('what cannot be is refused, with what to write', () => {
    expect(refused(copy, 'move', explainer, 'lampada', 'x')).toContain('Did you mean "lampadas"?');
    expect(refused(copy, 'move', explainer, 'lampadas', 'glossario')).toContain(
      'belongs to another page',
    );
    expect(refused(copy, 'move', explainer, 'light', 'faq')).toContain('stands twice: keep one');
    expect(refused(copy, 'move', explainer, 'costs', 'visitors-by-year')).toContain(
      'exists already: choose another id',
    );
    expect(refused(copy, 'remove', explainer, '--leads', 'nowhere')).toContain(
      'leads is "nowhere": write home or the id of an explainer',
    );
  });

  await test.step('a removed explainer leaves where its addresses lead, and no term that nothing uses', () => {
    beginExplainer(copy);
    const told = run(copy, 'new', 'remove', explainer, '--leads', begun);
    expect(told).toContain(`Removed: ${folder}`);
    expect(told).toContain(
      'Out of the glossary, as no other text uses it: fresnel-lens, wick, opex.',
    );
    expect(existsSync(join(copy.root, folder))).toBe(false);
    const gone = copy.read('content/gone.yaml');
    expect(gone).toContain(`${explainer}:\n  leads: ${begun}\n`);
    expect(gone).toMatch(
      /pt:\s+\[?[\s-]*lampadas[,\s-]+farol-de-santa-vela[,\s-]+lampadas-de-farol[,\s-]+farol\b/,
    );
    expect(gone).toMatch(/figures:\s+\[?[\s-]*costs[,\s-]+prices[,\s-]+bars[,\s-]+repair-quotes/);
    run(copy, 'check:content');
  });
});
