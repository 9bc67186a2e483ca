/** What an editor may write in one tag: the attributes it must have and those it may have. */
export interface TagRule {
  readonly required: readonly string[];
  readonly optional?: Readonly<Record<string, readonly string[] | 'any'>>;
  /** What its `id` must be the id of. */
  readonly refersTo?: 'fact' | 'claim' | 'term' | 'source' | 'figure' | 'figure file';
  /** The attribute that is a date. */
  readonly date?: string;
  /** Whether a page may have one tag of each id only. */
  readonly once?: boolean;
}

/** How a <Fact> may be printed; content/README.md explains each. */
export const factForms = ['full', 'number', 'bare', 'digits'] as const;

export type FactForm = (typeof factForms)[number];

/** Every tag that MDX may contain. Each has a component in components.ts and an example in content/README.md. */
export const vocabulary: Readonly<Record<string, TagRule>> = {
  Fact: { required: ['id'], optional: { form: factForms }, refersTo: 'fact' },
  Claim: { required: ['id'], refersTo: 'claim', once: true },
  Term: { required: ['id'], refersTo: 'term', once: true },
  Source: { required: ['id'], refersTo: 'source' },
  Chart: { required: ['id'], refersTo: 'figure file', once: true },
  Figure: { required: ['id'], refersTo: 'figure' },
  Date: { required: ['of'], date: 'of' },
  Literal: { required: ['reason'] },
  Aside: { required: ['date'], date: 'date' },
  Question: { required: ['id', 'title'], once: true },
  Brief: { required: [], once: true },
  About: { required: [], once: true },
  Calculator: { required: [], once: true },
  ClaimCheck: { required: [] },
  Comments: { required: [], once: true },
  Sources: { required: [] },
};

/** The tags that hold whole paragraphs; an empty line parts these from the tag. */
export const blockTags: readonly string[] = ['Aside', 'Question', 'Brief', 'About'];

/** The tags that have a line of their own, an empty one before and after it: no sentence goes on around them. */
export const lineTags: readonly string[] = [
  ...blockTags,
  'Chart',
  'Calculator',
  'ClaimCheck',
  'Comments',
  'Sources',
];

/** Of these, those that are one passage: an answer is called by its question, and its paragraphs stand by themselves. */
export const passageTags = blockTags.filter((name) => name !== 'Question');
