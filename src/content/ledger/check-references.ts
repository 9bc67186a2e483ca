import { languageCodes, type Language, type Localized } from '../../language/languages.ts';
import { isStandIn } from '../../language/stand-in.ts';
import type { PublishedRecord } from '../published/published-record.ts';
import { factsIn, splitNote } from './note.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './read-yaml.ts';
import type { ClaimEntry, CorrectionEntry, FactEntry, SourceEntry } from './schema.ts';
import { suggestion } from './suggestion.ts';
import { typedNumbers } from './typed-numbers.ts';

/** The files of one explainer that name each other's entries. */
export interface LedgerFiles {
  readonly facts: YamlFile<FactEntry>;
  readonly sources: YamlFile<SourceEntry>;
  readonly claims: YamlFile<ClaimEntry>;
  readonly corrections: YamlFile<CorrectionEntry>;
}

const mostWords = 60;

/**
 * A problem for each id that names nothing, each claim note that is too long and each number typed into a note. `names`
 * may contain numbers; what `published` has may be gone, and a correction name it still.
 */
export function checkReferences(
  { facts, sources, claims, corrections }: LedgerFiles,
  names: readonly string[],
  published?: PublishedRecord,
): readonly Problem[] {
  const problems: Problem[] = [];
  const expect = (
    file: YamlFile<unknown>,
    path: string[],
    target: YamlFile<unknown>,
    id: string,
  ) => {
    if (target.entries.has(id)) return;
    const what = target === sources ? 'source' : target === claims ? 'claim' : 'fact';
    const advice = suggestion(id, target.entries.keys(), target.file);
    problems.push(
      problemAt(file, path, `names the ${what} "${id}", which does not exist. ${advice}`),
    );
  };
  const expectFacts = (file: YamlFile<unknown>, id: string, field: string, said: Localized) => {
    for (const language of writtenIn(said)) {
      const path = [id, field, language];
      for (const used of factsIn(said[language])) expect(file, path, facts, used);
      const words = splitNote(said[language]).flatMap((part) => ('text' in part ? part.text : []));
      const open = words.find((text) => /[{}]/.test(text));
      if (open !== undefined) {
        const message = `has a brace without its pair in "${excerptAt(open)}". Write {fact-id}`;
        problems.push(problemAt(file, path, message));
      }
      for (const typed of typedNumbers(words.join(' '), names)) {
        const message = `has the number "${typed}" typed into it. Put it into facts.yaml and write {its-id}`;
        problems.push(problemAt(file, path, message));
      }
    }
  };
  for (const [id, fact] of facts.entries) {
    if (fact.kind !== 'calculated') expect(facts, [id, 'source'], sources, fact.source);
  }
  for (const [id, claim] of claims.entries) {
    for (const [index, source] of claim.sources.entries()) {
      expect(claims, [id, 'sources', String(index), 'id'], sources, source.id);
    }
    expectFacts(claims, id, 'short', claim.short);
    expectFacts(claims, id, 'note', claim.note);
    for (const language of writtenIn(claim.note)) {
      const path = [id, 'note', language];
      const words = claim.note[language].split(/\s+/).length;
      if (words > mostWords) {
        problems.push(problemAt(claims, path, `has ${words} words: ${mostWords} at most`));
      }
    }
  }
  for (const [id, { fact, claim }] of corrections.entries) {
    if (published?.corrections.includes(id)) continue;
    const { facts: numbers = {}, verdicts = {} } = published ?? {};
    if (fact && !Object.hasOwn(numbers, fact)) expect(corrections, [id, 'fact'], facts, fact);
    if (claim && !Object.hasOwn(verdicts, claim)) expect(corrections, [id, 'claim'], claims, claim);
  }
  return problems;
}

// The brace and the words beside it.
function excerptAt(text: string): string {
  const at = text.search(/[{}]/);
  return text.slice(Math.max(0, at - 20), at + 30).trim();
}

// The languages that have the text themselves: where another stands in, it was looked at already.
function writtenIn(text: Localized): readonly Language[] {
  return languageCodes.filter((language) => !isStandIn(text[language]));
}
