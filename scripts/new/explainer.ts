import { existsSync, globSync, readFileSync } from 'node:fs';
import { readExplainers } from '../../src/content/explainer/explainers.ts';
import { completeLanguages, languages, type Language } from '../../src/language/languages.ts';
import { today } from '../../src/content/ledger/check-dates.ts';
import { formatted } from '../../src/content/ledger/formatted.ts';
import { expectId } from './content-files.ts';
import { Refusal, type Thing } from './thing.ts';

const template = new URL('explainer-template/', import.meta.url);

/** A new explainer: a folder that builds at once, of examples to be replaced. */
export const explainer: Thing = {
  ids: ['id'],
  fields: completeLanguages.flatMap((language) => [
    { option: `title-${language}`, asks: `The title in ${languages[language].name}` },
    {
      option: `path-${language}`,
      asks: 'The last part of its address there; made from the title if left out',
      optional: true,
    },
  ]),
  make: async ([id = ''], answers) => {
    expectId(id);
    if (existsSync(`content/${id}`)) {
      throw new Refusal(`content/${id} exists already: choose another id`);
    }
    const published = today();
    const files = new Map<string, string>();
    for (const name of globSync('**/*.yaml', { cwd: template }).sort()) {
      const file = `content/${id}/${name}`;
      files.set(file, await formatted(file, fill(name, { published })));
    }
    for (const language of completeLanguages) {
      const title = answers[`title-${language}`] ?? '';
      const path = answers[`path-${language}`] ?? pathFrom(title);
      expectFreePath(path, language);
      const text = fill(`${language}.mdx.template`, {
        path,
        title: JSON.stringify(title),
        published,
      });
      files.set(`content/${id}/${language}.mdx`, text);
    }
    return {
      files,
      checked: { explainer: id, isNew: true },
      next: [
        `Everything in content/${id} is an example: replace it piece by piece (content/README.md says how).`,
        'It is a draft: npm run dev shows it, and PREVIEW=1 npm run build; the published site has it once the line draft: true is gone from its texts and no example is left.',
      ],
    };
  },
};

/** Takes a title and gives it as the last part of an address: small letters without accents, digits, hyphens. */
export function pathFrom(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-$/g, '');
}

function fill(name: string, values: Readonly<Record<string, string>>): string {
  const file = new URL(name, template);
  if (!existsSync(file)) {
    throw new Refusal(`scripts/new/explainer-template/${name} is missing: translate its twin`);
  }
  const text = readFileSync(file, 'utf8');
  return text.replaceAll(/__(\w+?)__/g, (whole, key: string) => values[key] ?? whole);
}

function expectFreePath(path: string, language: Language): void {
  try {
    expectId(path);
  } catch {
    throw new Refusal(
      `"${path}" is no part of an address: write --path-${language} with small letters, digits and hyphens`,
    );
  }
  const taken = [
    ...Object.values(languages[language].words.paths),
    ...readExplainers().explainers.map(({ pages }) => pages[language].frontmatter.path),
  ];
  if (taken.includes(path)) {
    throw new Refusal(`/${language}/${path}/ is another page: choose --path-${language} "…"`);
  }
}
