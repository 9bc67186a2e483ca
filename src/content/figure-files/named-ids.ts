import { isLocalized, type Localized } from '../../language/languages.ts';
import { factsIn } from '../ledger/note.ts';

/** An id that a figure's file names, or a text in it, with its place in the file. */
export interface Named<Value> {
  readonly value: Value;
  readonly path: readonly (string | number)[];
}

/** All that a figure's file names. */
export interface NamedIds {
  readonly facts: readonly Named<string>[];
  readonly sources: readonly Named<string>[];
  readonly texts: readonly Named<Localized>[];
}

/**
 * Every id and text in a figure's content. In all types `fact` and `facts` name facts, `source` and `sources` name sources
 * and nothing else does; {fact-id} in a text names one too.
 */
export function namedIds(content: unknown, at: readonly (string | number)[] = []): NamedIds {
  const facts: Named<string>[] = [];
  const sources: Named<string>[] = [];
  const texts: Named<Localized>[] = [];
  const visit = (value: unknown, path: readonly (string | number)[], field: string) => {
    if (typeof value === 'string') {
      if (field === 'fact' || field === 'facts') facts.push({ value, path });
      if (field === 'source' || field === 'sources') sources.push({ value, path });
    } else if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) visit(each, [...path, index], field);
    } else if (isLocalized(value)) {
      texts.push({ value, path });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) visit(each, [...path, name], name);
    }
  };
  visit(content, at, '');
  const inTexts = texts.flatMap(({ value, path }) =>
    Object.entries(value).flatMap(([language, text]) =>
      factsIn(text).map((id) => ({ value: id, path: [...path, language] })),
    ),
  );
  return { facts: [...facts, ...inTexts], sources, texts };
}
