import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { languageCodes, languages } from '../src/language/languages.ts';
import { sitePages } from '../src/content/addresses/site-pages.ts';
import { serveBuilt } from './measuring/built-server.ts';
import { machine } from './measuring/machine.ts';
import { chromiumPath } from './measuring/open-browser.ts';
import { printTable } from './measuring/print-table.ts';

// npm run lighthouse: every kind of page in every language through Lighthouse's mobile preset. Lighthouse is fetched for the run
// and not installed with the project: it would double the packages for a command that is run now and then.
const lighthouse = 'lighthouse@13.5.0';
const folder = 'test-results/lighthouse';

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      title: z.string(),
      displayValue: z.string().optional(),
    }),
  ),
});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const [explainer] = openExplainers();
if (!explainer) throw new Error('content/ has no explainer.');
const addresses = [
  '/',
  ...languageCodes.flatMap((language) => {
    const { frontmatter, outline } = explainer.pages[language];
    const [first] = figuresOf(outline);
    const { paths } = languages[language].words;
    const names = [frontmatter.path, ...sitePages().map((page) => paths[page])];
    return [
      `/${language}/`,
      ...names.map((name) => `/${language}/${name}/`),
      ...(first ? [`/${language}/embed/${explainer.id}/${first}/`] : []),
      `/${language}/404.html`,
    ];
  }),
];

const server = await serveBuilt();
mkdirSync(folder, { recursive: true });
const rows: string[][] = [];
const lost: string[][] = [];
for (const address of addresses) {
  const { categories: scored, audits } = await runLighthouse(address);
  rows.push([address, ...categories.map((name) => percent(scored[name]?.score))]);
  for (const name of categories) {
    for (const { id, weight } of scored[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || percent(audit.score) === '100')
        continue;
      lost.push([address, name, id, audit.displayValue ?? audit.title]);
    }
  }
}
server.close();

process.stdout.write(machine());
printTable([['page', ...categories], ...rows]);
process.stdout.write('\nWhat cost points:\n\n');
printTable([['page', 'category', 'audit', 'found'], ...lost]);

// Now and then it loses the trace of a page and asks to be run again.
async function runLighthouse(address: string, tries = 3): Promise<z.infer<typeof report>> {
  const file = `${folder}/report.json`;
  const child = spawn(
    'npx',
    [
      '--yes',
      lighthouse,
      server.origin + address,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-background-networking',
    ],
    { stdio: 'inherit', env: { ...process.env, CHROME_PATH: chromiumPath } },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0 && tries > 1) return runLighthouse(address, tries - 1);
  if (code !== 0) throw new Error(`Lighthouse ended with ${code ?? 'a signal'} on ${address}.`);
  return report.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function percent(score: number | null | undefined): string {
  return score === null || score === undefined ? 'none' : (score * 100).toFixed(0);
}
