import { readdirSync } from 'node:fs';
import { expectId, localizedFields, localizedText, withEntry } from './content-files.ts';
import type { Thing } from './thing.ts';

/** A term of the glossary that all explainers share. */
export const term: Thing = {
  ids: ['id'],
  fields: [
    ...localizedFields({ option: 'term', asks: 'The term, as a reader meets it' }),
    ...localizedFields({ option: 'definition', asks: 'What it is, in one or two plain sentences' }),
  ],
  make: async ([id = ''], answers) => {
    expectId(id);
    const entry = {
      term: localizedText(answers, 'term'),
      definition: localizedText(answers, 'definition'),
    };
    const file = 'content/glossary.yaml';
    const [explainer = ''] = readdirSync('content', { withFileTypes: true })
      .filter((folder) => folder.isDirectory())
      .map(({ name }) => name);
    return {
      files: new Map([[file, await withEntry(file, id, entry)]]),
      checked: { explainer },
      next: [
        `Until a text uses it, the check stops there: write <Term id="${id}">…</Term> where it first appears, in every language.`,
      ],
    };
  },
};
