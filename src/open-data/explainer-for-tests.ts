import { readdirSync } from 'node:fs';
import type { Explainer } from '../explainer/explainers.ts';
import { readLedger } from '../ledger/ledger.ts';
import { inEveryLanguage } from './in-every-language.ts';

const root = `${process.cwd()}/content`;

/** Gives every explainer with its real ledger and an empty page that has the sections its claims name. */
export function explainersForTests(): readonly Explainer[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name: id }) => {
    const { ledger } = readLedger(root, id);
    const sections = [...new Set(ledger.claims.map(({ section }) => section))];
    const pages = inEveryLanguage((language) => ({
      frontmatter: {
        path: `${id}-${language}`,
        title: `Title of ${id}`,
        description: `Description of ${id}`,
        lead: '',
        published: '2026-01-01',
      },
      outline: {
        ...{ file: `content/${id}/${language}.mdx`, frontmatter: {}, frontmatterLines: new Map() },
        sections: sections.map((section) => ({ id: section, title: `${section} ✓`, line: 1 })),
        ...{ tags: [], words: 0, tree: { type: 'root' as const, children: [] }, problems: [] },
      },
    }));
    return { id, ledger, pages };
  });
}

/** Addresses as a site at example.org would have them. */
export const addressesForTests = {
  page: inEveryLanguage((language) => `https://example.org/${language}/page/`),
  about: inEveryLanguage((language) => `https://example.org/${language}/data/`),
  folder: 'https://example.org/data/',
};
