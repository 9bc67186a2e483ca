import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { leftSentences } from '../scripts/new/left-sentences.ts';
import type { ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

/** The id of an explainer that a test begins with the editors' command. */
export const begun = 'energia-dos-data-centers';

const titles = { pt: 'A energia dos data centers', en: 'The energy of data centres' };
/** Where it stands in each language. */
export const addresses = {
  pt: 'pt/a-energia-dos-data-centers',
  en: 'en/the-energy-of-data-centres',
};

/** Begins it in a copy. */
export function beginExplainer(copy: ProjectCopy): void {
  const options = ['--title-pt', titles.pt, '--title-en', titles.en];
  const { ok, output } = copy.run('new', 'explainer', begun, ...options);
  expect(ok, output).toBe(true);
}

/** Makes it ready for readers: a word put into each sentence of the template is enough, and the line that keeps it a draft goes. */
export function finishExplainer({ root, read, write }: ProjectCopy): void {
  for (const name of globSync(`content/${begun}/**/*.{mdx,yaml}`, { cwd: root })) {
    let text = read(name).replace('draft: true\n', '');
    for (;;) {
      const [left] = leftSentences(new Map([[name, text]]));
      if (!left) break;
      const [, first = '', second = ''] = /^"(\S+) ([^\s"]+)/.exec(left.message) ?? [];
      const lines = text.split('\n');
      const index = (left.line ?? 1) - 1;
      lines[index] = (lines[index] ?? '').replace(`${first} ${second}`, `${first} new ${second}`);
      text = lines.join('\n');
    }
    write(name, text);
  }
}

/** Fails where the built site of a copy, whose addresses begin with a base path, lacks it in a place that names explainers. */
export function expectBegun({ root, read }: ProjectCopy, base = ''): void {
  for (const language of ['pt', 'en'] as const) {
    const address = addresses[language];
    const [title, link] = [titles[language], `href="${base}/${address}/"`];
    expect(read(`dist/${address}/index.html`)).toContain(`>${title}</h1>`);
    expect(read(`dist/${address}/index.html`)).toContain('data-chart=');
    expect(read(`dist/${language}/index.html`)).toContain(link);
    expect(read(`dist/${language}/404.html`)).toContain(link);
    expect(read(`dist/${language}/feed.xml`)).toContain(title);
    expect(read(`dist/${address}.md`)).toContain(`# ${title}`);
    for (const format of ['bib', 'ris', 'json']) {
      expect(read(`dist/${address}/cite.${format}`)).toContain(title);
    }
    expect(existsSync(join(root, `dist/${address}/share.png`))).toBe(true);
    expect(read('dist/sitemap.xml')).toContain(`${base}/${address}/`);
    expect(read('dist/llms.txt')).toContain(`${base}/${address}.md`);
  }
  expect(read(`dist/data/${begun}/facts.json`)).toContain('example-price');
  expect(read(`dist/charts/${begun}/bars.en.svg`)).toContain('say here, in a sentence');
}
