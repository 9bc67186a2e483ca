import { charts } from '../charts/catalogue.ts';

/** What an editor may write in one tag: the attributes it must have and those it may have. */
export interface TagRule {
  readonly required: readonly string[];
  readonly optional?: Readonly<Record<string, readonly string[] | 'any'>>;
  /** What its `id` must be the id of. */
  readonly refersTo?: 'fact' | 'claim' | 'term' | 'source';
}

/** How a <Fact> may be printed; content/README.md explains each. */
export const factForms = ['full', 'number', 'bare', 'digits'] as const;

export type FactForm = (typeof factForms)[number];

const chartRules = Object.fromEntries(Object.keys(charts).map((tag) => [tag, { required: [] }]));

/** Every tag that MDX may contain. Each has a component in components.ts and an example in content/README.md. */
export const vocabulary: Readonly<Record<string, TagRule>> = {
  Fact: { required: ['id'], optional: { form: factForms }, refersTo: 'fact' },
  Claim: { required: ['id'], refersTo: 'claim' },
  Term: { required: ['id'], refersTo: 'term' },
  Source: { required: ['id'], refersTo: 'source' },
  Date: { required: ['of'] },
  Literal: { required: ['reason'] },
  Aside: { required: ['date'] },
  Question: { required: ['id', 'title'] },
  ClaimCheck: { required: [] },
  Sources: { required: [] },
  ...chartRules,
};
