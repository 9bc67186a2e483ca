import type { Problem } from '../ledger/problem.ts';
import type { Frontmatter } from '../ledger/schema.ts';
import type { Outline } from './outline.ts';

/** A text of an explainer, with what its header says. */
interface DatedText {
  readonly frontmatter: Pick<Frontmatter, 'published' | 'publishedApart'>;
  readonly outline: Pick<Outline, 'file' | 'frontmatterLines'>;
}

/** A problem for each text of one explainer that comes out on another day than the first, and does not say so. */
export function checkDays(texts: readonly DatedText[]): readonly Problem[] {
  const [first, ...others] = texts;
  if (!first) return [];
  const day = first.frontmatter.published;
  return [
    ...at(first, 'publishedApart', first.frontmatter.publishedApart === true, [
      'publishedApart belongs into the other languages: they are held against this one. Remove it here',
    ]),
    ...others.flatMap((text) => {
      const { published, publishedApart } = text.frontmatter;
      const same = published === day;
      return [
        ...at(text, 'published', !same && !publishedApart, [
          `published is ${published}, but ${day} in ${first.outline.file}: write the same day.`,
          'If this language really comes out on a day of its own, add the line publishedApart: true',
        ]),
        ...at(text, 'publishedApart', same && publishedApart === true, [
          `publishedApart says that this language comes out on another day than ${first.outline.file}, and it is the same, ${day}: remove it`,
        ]),
      ];
    }),
  ];
}

function at(
  { outline: { file, frontmatterLines } }: DatedText,
  field: string,
  isWrong: boolean,
  says: readonly string[],
): readonly Problem[] {
  const line = frontmatterLines.get(field) ?? 1;
  return isWrong ? [{ file, line, column: 1, message: `frontmatter: ${says.join(' ')}` }] : [];
}
