import { z } from 'zod';
import { unseenIn } from '../../language/unseen-characters.ts';
import {
  everyLanguage,
  fallbackOf,
  languageCodes,
  type Language,
  type Localized,
} from '../../language/languages.ts';
import { isLanguageCode } from '../../language/language-name.ts';
import { standIn } from '../../language/stand-in.ts';
import { plainId } from './id-form.ts';
import { unitNames } from './units.ts';

const text = z.string({ error: 'write a text' }).trim().min(1, 'is empty: write a text');

/** A text for readers: straight quotation marks and apostrophes come out curly, as MDX does it by itself. */
const prose = text.transform(curlyQuotes);

const words = prose.refine((value) => !/[{}]/.test(value), {
  error: 'has a brace, and no number is filled in here: write words alone',
});

/** A text in every language of the site, none more; a language that is being translated may lack it. */
const inEveryLanguage = (one: typeof prose) =>
  z
    .strictObject(everyLanguage((language) => (fallbackOf(language) ? one.optional() : one)))
    .transform((texts): Localized =>
      everyLanguage((language) => {
        const fallback = fallbackOf(language) ?? language;
        return texts[language] ?? standIn(texts[fallback] ?? '', fallback);
      }),
    );

/** A text in which {fact-id} stands for a number; check-references.ts and check-named.ts look at its braces. */
const note = inEveryLanguage(prose);

const localized = inEveryLanguage(words);

const id = z.string().regex(plainId.pattern, {
  error: ({ input }) => `"${String(input)}" is no id: write ${plainId.words}`,
});
export { id as idSchema, note as localizedSchema };

/** A day, a month or a year: 2024-12-26, 2024-12, 2024. */
export const partialDate = z
  .union([z.string(), z.number().transform(String)])
  .refine(isPartialDate, {
    error: ({ input }) => `"${String(input)}" is no date: write YYYY-MM-DD, YYYY-MM or YYYY`,
  });

/** A day: 2024-12-26. Astro's reader of frontmatter turns it into a Date; ours keeps the text. */
export const fullDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine((value) => value.length === 10 && isPartialDate(value), {
    error: ({ input }) => `"${String(input)}" is no date: write YYYY-MM-DD`,
  }),
);

const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** A number, or a number and a scale word: 2048, 5.576 million. Comes out as a plain number. */
const amount = z.union([z.number(), z.string()]).transform((value, context) => {
  if (typeof value === 'number') return value;
  const match = /^(\d+(?:\.\d+)?) (thousand|million|billion|trillion)$/.exec(value);
  if (match?.[1] && match[2]) return scaled(match[1], match[2] as keyof typeof scales);
  context.addIssue({
    code: 'custom',
    message: `"${value}" is no number: write 2048, 0.294 or 5.576 million (decimal point, no separators)`,
  });
  return z.NEVER;
});

export { amount as amountSchema };

/** The kinds of number. */
export const kinds = ['reported', 'estimated', 'calculated'] as const;

/** What a check of a claim may conclude. */
export const verdicts = ['supported', 'partly', 'disputed', 'wrong', 'outdated'] as const;

const shared = {
  /** What the number is, as a reader would say it. */
  label: localized,
  /** What it counts: see units.ts. */
  unit: z.enum(unitNames),
  /** "more than" (at-least), "about", "at most". */
  bound: z.enum(['at-least', 'about', 'at-most']).optional(),
  /** When it was said, or the day it describes. */
  date: partialDate,
  /** What is in the number. */
  covers: localized.optional(),
  /** What the number leaves out. */
  omits: localized.optional(),
};

/** A number somebody else published. */
const publishedFact = z.strictObject({
  ...shared,
  /**
   * reported: those who know it first-hand say so: a company of itself, a maker of its chip or model, an exchange or a
   * statistics office of what it records. estimated: somebody outside reckons so.
   */
  kind: z.enum(['reported', 'estimated']),
  /** The number, in the base unit. */
  value: amount,
  /** The interval its author gives, and what the interval means. */
  range: z.strictObject({ low: amount, high: amount, meaning: localized }).optional(),
  /** The id of its source in sources.yaml. */
  source: id,
  /** The page, table or paragraph of the source. */
  where: localized.optional(),
});

/** A number we computed from others. */
const calculatedFact = z.strictObject({
  ...shared,
  kind: z.literal('calculated'),
  /** Ids, numbers, + - * / and parentheses, with spaces between. */
  formula: text,
  /** How many significant digits to print. */
  digits: z.int().min(1).max(6),
});

/** One entry of facts.yaml. */
export const factSchema = z.discriminatedUnion('kind', [publishedFact, calculatedFact], {
  error: `must be one of ${kinds.join(', ')}`,
});

/** One entry of sources.yaml. */
export const sourceSchema = z.strictObject({
  /** The person or organisation that speaks. */
  author: text,
  title: text,
  /** Where it was published. */
  publisher: text,
  date: partialDate,
  /** Its address; left out only where none is known. */
  url: z.url({ protocol: /^https?$/, error: 'is no web address: write https://…' }).optional(),
  /** The language it is written in, as a BCP 47 code: pt, en, zh, de … */
  language: z.string().refine(isLanguageCode, {
    error: ({ input }) =>
      `"${String(input)}" is no language: write its BCP 47 code, as pt, en or zh`,
  }),
  /** How we read it: the text itself, a copy of it, a part of it, or what others wrote about it. */
  read: z.enum(['primary', 'copy', 'excerpt', 'secondary']),
  /** Where the copy or the coverage was read. */
  via: z.url().optional(),
  /** A caution about it. */
  note: localized.optional(),
});

/** One entry of claims.yaml: a statement of the article, checked. */
export const claimSchema = z.strictObject({
  /** The section in which the explainer tells it. */
  section: id,
  /** What the article says, in our words. */
  article: localized,
  verdict: z.enum(verdicts),
  /** The check in a few words, printed after the verdict; {fact-id} prints a fact. */
  short: note,
  /** What the sources say, at most 60 words; {fact-id} prints a fact. */
  note,
  sources: z.array(z.strictObject({ id, where: localized.optional() })).min(1, 'names no source'),
});

/** One entry of glossary.yaml. */
export const termSchema = z.strictObject({ term: localized, definition: localized });

/** One entry of corrections.yaml: what we changed after publication. */
export const correctionSchema = z.strictObject({
  date: fullDate,
  /** The id of the corrected number, where it is one. */
  fact: id.optional(),
  /** The id of the claim, as C11, where its verdict was corrected. */
  claim: z.string().optional(),
  what: localized,
  /** The value before and after, as readers saw it. */
  old: localized,
  new: localized,
  why: localized,
});

/** One entry of gaps.yaml: what we looked for and did not find. */
export const gapSchema = localized;

/** One entry of findings.yaml: what the explainer found, as a card of the home page. */
export const findingSchema = z.strictObject({
  /** The finding in one sentence; {fact-id} prints a number. */
  says: note,
  /** The id of the section or the figure that tells it: the card leads there. */
  place: id,
  /** Two or three numbers of one unit, drawn as bars on one scale. */
  rows: z
    .array(
      z.strictObject({
        /** The id of the number. */
        fact: id,
        /** What it is, in few words; left out, the number's own label. */
        label: note.optional(),
      }),
    )
    .min(2, 'has fewer than two numbers to compare')
    .max(3, 'has more than three numbers: a card has room for three'),
});

/** A reader's own words, or the answer to them: printed as they are. */
const letterText = text.superRefine((value, context) => {
  const found = unseenIn(value);
  if (found) context.addIssue({ code: 'custom', message: `contains ${found}: remove it` });
});

/** One entry of comments.yaml: a reader's comment that was published; `npm run comments -- approve` writes it. */
export const commentSchema = z
  .strictObject({
    /** The language it is written in. */
    language: z.enum(languageCodes as [Language, ...Language[]]),
    /** The day it came in. */
    date: fullDate,
    /** The writer's name, as it was given. */
    name: letterText.refine((name) => !name.includes('\n'), 'has several lines: write one'),
    /** What it is about: the id of a claim (C11), a figure (gpu-fleet) or a paragraph (investment-2). */
    about: z.string().optional(),
    /** The writer's exact words; an empty line separates paragraphs. */
    text: letterText,
    /** The editors' answer, in the language of the comment. */
    reply: z.strictObject({ date: fullDate, text: letterText }).optional(),
  })
  .refine(({ date, reply }) => reply === undefined || reply.date >= date, {
    path: ['reply', 'date'],
    error: 'is before the day on which the comment came in: correct it',
  });

/** One entry of gone.yaml: an explainer that was removed, by its id. */
export const goneSchema = z.strictObject({
  /** Where its addresses lead: the id of another explainer, or home. */
  leads: id,
  /** The last parts of the addresses that it had in each language. */
  paths: z.strictObject(everyLanguage(() => z.array(id).optional())),
  /** The ids of its figures: frames of other sites may show them still. */
  figures: z.array(id).optional(),
});

/** The frontmatter of an explainer in one language. */
export const frontmatterSchema = z.strictObject({
  /** The last part of its address. */
  path: id,
  /** The last parts of addresses that it had before: they lead to it. */
  formerly: z.array(id).optional(),
  title: words,
  /** For search engines: 80 to 170 characters. */
  description: text
    .min(80, 'is too short: 80 to 170 characters')
    .max(170, 'is too long: 80 to 170 characters')
    .transform(curlyQuotes),
  /** The sentence or two under the headline. */
  lead: words,
  /** The id of the figure of the first screen: a file in figures/. */
  hero: id.optional(),
  /** How many words the text has, the least and the most: 2200-2800. Where there is none, any number will do. */
  words: z
    .string()
    .regex(/^\d+-\d+$/, 'is no length: write the least and the most number of words, as 2200-2800')
    .optional(),
  /** The day on which it comes out; until then no public build has it. */
  published: fullDate,
  /** true where this language comes out on another day than the first one. */
  publishedApart: z.boolean().optional(),
  /** true as long as readers are not to get it in this language. */
  draft: z.boolean().optional(),
});

/** The schema of one entry of each YAML file, by the file's name. */
export const entrySchemas = {
  facts: factSchema,
  sources: sourceSchema,
  claims: claimSchema,
  corrections: correctionSchema,
  gaps: gapSchema,
  findings: findingSchema,
  comments: commentSchema,
  glossary: termSchema,
  gone: goneSchema,
} as const;

export type FactEntry = z.infer<typeof factSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type ClaimEntry = z.infer<typeof claimSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type CorrectionEntry = z.infer<typeof correctionSchema>;
export type FindingEntry = z.infer<typeof findingSchema>;
export type GoneEntry = z.infer<typeof goneSchema>;
export type CommentEntry = z.infer<typeof commentSchema>;
export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type Kind = (typeof kinds)[number];

// 8.2 × 1,000,000 is 8199999.999…: the decimal point is moved in the text instead.
function scaled(digits: string, scale: keyof typeof scales): number {
  return Number(`${digits}e${Math.log10(scales[scale]).toFixed(0)}`);
}

function curlyQuotes(value: string): string {
  return value.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}

/** Whether a text is a day, month or year that exists: 2024-12-26, 2024-12, 2024. */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const iso = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
