import { localizedFields, localizedText, numberOrText, openOutlines } from './content-files.ts';
import { entryOf } from './entry-of.ts';
import { kinds, verdicts } from '../../src/content/ledger/schema.ts';
import { suggestion } from '../../src/content/ledger/suggestion.ts';
import { Refusal, type Answers, type Thing } from './thing.ts';

const isCalculated = ({ kind }: Answers) => kind === 'calculated';
const isPublished = ({ kind }: Answers) => kind !== 'calculated';
const dates = '2025-01-31, 2025-01 or 2025';

/** A number: an entry of facts.yaml. */
export const fact: Thing = entryOf('facts', {
  fields: [
    { option: 'kind', asks: `Its kind, one of ${kinds.join(', ')}` },
    ...localizedFields({ option: 'label', asks: 'What the number is' }),
    { option: 'value', asks: 'The number, as 2048 or "5.576 million"', when: isPublished },
    { option: 'formula', asks: 'The sum, as "hours * price"', when: isCalculated },
    { option: 'digits', asks: 'How many digits to show, 1 to 6', when: isCalculated },
    { option: 'unit', asks: 'Its unit, as usd or gpu-hour (content/README.md has all)' },
    { option: 'bound', asks: 'at-least, about or at-most', optional: true },
    { option: 'date', asks: `When it was said, as ${dates}` },
    { option: 'source', asks: 'The id of its source in sources.yaml', when: isPublished },
    ...localizedFields({
      option: 'where',
      asks: 'The page or table of the source',
      optional: true,
      when: isPublished,
    }),
    ...localizedFields({ option: 'covers', asks: 'What is in it', optional: true }),
    ...localizedFields({ option: 'omits', asks: 'What it leaves out', optional: true }),
  ],
  entry: (answers) => ({
    label: localizedText(answers, 'label'),
    kind: answers['kind'],
    value: numberOrText(answers['value']),
    formula: answers['formula'],
    digits: numberOrText(answers['digits']),
    unit: answers['unit'],
    bound: answers['bound'],
    date: numberOrText(answers['date']),
    source: answers['source'],
    where: localizedText(answers, 'where'),
    covers: localizedText(answers, 'covers'),
    omits: localizedText(answers, 'omits'),
  }),
  next: (id, texts) => [
    `Until a text uses it, the check stops there: write <Fact id="${id}" /> in ${texts}.`,
  ],
});

/** A source: an entry of sources.yaml. */
export const source: Thing = entryOf('sources', {
  fields: [
    { option: 'author', asks: 'The person or organisation that speaks' },
    { option: 'title', asks: 'Its title, in its own language' },
    { option: 'publisher', asks: 'Where it was published' },
    { option: 'date', asks: `When, as ${dates}` },
    { option: 'url', asks: 'Its address, https://…', optional: true },
    { option: 'language', asks: 'The language it is written in, as its code: pt, en, zh …' },
    { option: 'read', asks: 'How it was read: primary, copy, excerpt or secondary' },
    { option: 'via', asks: 'The address of the copy that was read', optional: true },
    ...localizedFields({ option: 'note', asks: 'A caution about it', optional: true }),
  ],
  entry: (answers) => ({
    author: answers['author'],
    title: answers['title'],
    publisher: answers['publisher'],
    date: numberOrText(answers['date']),
    url: answers['url'],
    language: answers['language'],
    read: answers['read'],
    via: answers['via'],
    note: localizedText(answers, 'note'),
  }),
  next: (id, texts) => [
    `Until something uses it, the check stops there: write "source: ${id}" in a fact, "id: ${id}" in a claim, or <Source id="${id}">…</Source> in ${texts}.`,
  ],
});

/** A claim, checked: an entry of claims.yaml. */
export const claim: Thing = entryOf('claims', {
  fields: [
    { option: 'section', asks: 'The id of the section that tells it' },
    ...localizedFields({ option: 'article', asks: 'What the article says, in our words' }),
    { option: 'verdict', asks: `The verdict, one of ${verdicts.join(', ')}` },
    ...localizedFields({ option: 'short', asks: 'The check in a few words' }),
    ...localizedFields({ option: 'note', asks: 'What the sources say, in 60 words' }),
    { option: 'source', asks: 'The id of the source in sources.yaml' },
  ],
  entry: (answers) => ({
    section: answers['section'],
    article: localizedText(answers, 'article'),
    verdict: answers['verdict'],
    short: localizedText(answers, 'short'),
    note: localizedText(answers, 'note'),
    sources: [{ id: answers['source'] ?? '' }],
  }),
  allow: ({ section = '' }, explainer) => {
    const sections = openOutlines(explainer).flatMap((outline) => outline.sections);
    const ids = [...new Set(sections.map(({ id }) => id))];
    if (ids.includes(section)) return;
    const advice = suggestion(section, ids, `the text: ${ids.join(', ')}`);
    throw new Refusal(`there is no section "${section}" in content/${explainer}. ${advice}`);
  },
  next: (id, texts) => [
    `Until the texts tell it, the check stops there: wrap the words that state it in <Claim id="${id}">…</Claim>, in ${texts}.`,
  ],
});

/** What was looked for and not found: an entry of gaps.yaml. */
export const gap: Thing = entryOf('gaps', {
  fields: localizedFields({ option: 'text', asks: 'What was not found' }),
  entry: (answers) => ({ ...localizedText(answers, 'text') }),
  next: () => ['The method page lists it.'],
});
