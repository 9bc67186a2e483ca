import { completeLanguages } from '../../src/language/languages.ts';
import { inTheFuture } from '../../src/content/ledger/check-dates.ts';
import { fieldNames, leafIssues, wording } from '../../src/content/ledger/read-yaml.ts';
import { entrySchemas } from '../../src/content/ledger/schema.ts';
import { expectExplainer, expectId, withEntry, type NewEntry } from './content-files.ts';
import { Refusal, type Answers, type Field, type Thing } from './thing.ts';

/** An entry that `npm run new` can add to one of an explainer's YAML files. */
interface EntryKind {
  readonly fields: readonly Field[];
  readonly entry: (answers: Answers) => NewEntry;
  /** What to tell before the first question. */
  readonly before?: (explainer: string) => readonly string[];
  /** Throws a Refusal where the answers do not fit the explainer. */
  readonly allow?: (answers: Answers, explainer: string) => void;
  /** Takes the new id and the names of the texts; gives what to do next. */
  readonly next: (id: string, texts: string) => readonly string[];
}

/** What begins an entry of a YAML file, `name`; each answer is held to the schema of its field as it comes. */
export function entryOf(
  name: keyof typeof entrySchemas,
  { fields, entry, before, allow, next }: EntryKind,
): Thing {
  const fileOf = (explainer: string) => `content/${explainer}/${name}.yaml`;
  const checked = fields.map((field): Field => ({
    ...field,
    wrong: (answers, ids) =>
      wrongIn(name, field.option, answers, entry) ?? field.wrong?.(answers, ids),
  }));
  return {
    ids: ['explainer', 'id'],
    fields: checked,
    before: async ([explainer = '', id = '']) => {
      expectExplainer(explainer);
      // Claims are numbered C1, C2 …
      if (name !== 'claims') expectId(id);
      else if (!/^C\d+$/.test(id))
        throw new Refusal(`"${id}" is no id of a claim: write C and a number, as C29`);
      // An id that is taken is told before anything is asked.
      await withEntry(fileOf(explainer), id, {});
      return before?.(explainer) ?? [];
    },
    make: async ([explainer = '', id = ''], answers) => {
      allow?.(answers, explainer);
      const file = fileOf(explainer);
      const texts = completeLanguages.map((language) => `${language}.mdx`).join(' and ');
      return {
        files: new Map([[file, await withEntry(file, id, entry(answers))]]),
        checked: { explainer },
        next: next(id, texts),
      };
    },
  };
}

// What the schema says of the answer to one question; those that come later may still be missing.
function wrongIn(
  name: keyof typeof entrySchemas,
  option: string,
  answers: Answers,
  entry: EntryKind['entry'],
): string | undefined {
  const schema = entrySchemas[name];
  const { error } = schema.safeParse(entry(answers), { reportInput: true });
  const issue = error?.issues.flatMap(leafIssues).find(({ path }) => path.join('-') === option);
  if (issue) return wording(issue, fieldNames(schema));
  const day = answers[option] ?? '';
  return option === 'date' ? inTheFuture(day) : undefined;
}
