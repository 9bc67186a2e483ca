import { existsSync, readdirSync } from 'node:fs';
import { checkComments } from './check-comments.ts';
import {
  everyLanguage,
  fallbackOf,
  languageCodes,
  languages,
  type Language,
} from '../../language/languages.ts';
import { readLedger, type Ledger } from '../ledger/ledger.ts';
import { ContentError, describeProblem, type Problem } from '../ledger/problem.ts';
import { readNames } from '../ledger/read-names.ts';
import { fieldNames, wording } from '../ledger/read-yaml.ts';
import { showProblems } from '../ledger/show-problems.ts';
import { frontmatterSchema, type Frontmatter } from '../ledger/schema.ts';
import { contentRoot } from '../content-root.ts';
import { today } from '../ledger/check-dates.ts';
import { asPublished } from './as-published.ts';
import { asStandIn } from './as-stand-in.ts';
import { checkDays } from './check-days.ts';
import { checkHero } from './check-hero.ts';
import { checkFindingPlaces } from './check-finding-places.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkProse } from './check-prose.ts';
import { checkShorts } from './check-shorts.ts';
import { checkTags, checkTwins } from './check-structure.ts';
import { checkClaims, checkTerms, checkUse } from './check-use.ts';
import { showsHeldBack } from './held-back.ts';
import { missingParts } from './missing-parts.ts';
import { checkFormerSections } from '../moves/check-former-sections.ts';
import { checkMoves } from '../moves/check-moves.ts';
import { readGone } from '../moves/read-gone.ts';
import { passagesOf, type Passages } from '../translations/passages.ts';
import { readRecord } from '../translations/record.ts';
import { readOutline, type Outline } from './outline.ts';

/** An explainer in one language. */
export interface ExplainerPage {
  /** The language of its text: another than the page's where its own is not whole yet. */
  readonly language: Language;
  readonly frontmatter: Frontmatter;
  readonly outline: Outline;
}

/** An explainer: a folder of the content with its ledger and its page in every language. */
export interface Explainer {
  readonly id: string;
  readonly ledger: Ledger;
  readonly pages: Readonly<Record<Language, ExplainerPage>>;
  readonly passages: Passages;
}

/**
 * Reads and checks the whole content, what is held back too; gives the explainers that can be read, every problem found and what the texts of
 * the languages that are being translated still lack: until nothing is, readers get the text of the fallback.
 */
export function readExplainers(root = contentRoot): {
  explainers: readonly Explainer[];
  problems: readonly Problem[];
  missing: Readonly<Record<Language, readonly Problem[]>>;
} {
  const { names, problems: nameProblems } = readNames(root);
  const problems: Problem[] = [...nameProblems];
  const missing = everyLanguage((): Problem[] => []);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const explainers = folders.flatMap(({ name: id }): Explainer[] => {
    const { ledger, problems: ledgerProblems } = readLedger(root, id);
    problems.push(...ledgerProblems);
    const written = everyLanguage((language) => readOutline(root, `${id}/${language}.mdx`));
    const outlines = { ...written };
    const shown = { ...everyLanguage((language) => language) };
    for (const language of languageCodes) {
      const missed = missingParts(ledger, written, language);
      missing[language].push(...missed);
      if (missed.length > 0) shown[language] = fallbackOf(language) ?? language;
      outlines[language] = written[shown[language]];
    }
    const begun = languageCodes.filter(
      (language) => !fallbackOf(language) || existsSync(`${root}/${id}/${language}.mdx`),
    );
    const own = new Map(
      begun.map((language) => [language, checkFrontmatter(written[language], problems)]),
    );
    const frontmatters = everyLanguage((language) => {
      const frontmatter = own.get(shown[language]);
      if (!frontmatter || shown[language] === language) return frontmatter;
      return asStandIn(frontmatter, shown[language]);
    });
    problems.push(
      ...checkDays(
        begun.flatMap((language) => {
          const frontmatter = own.get(language);
          return frontmatter ? [{ frontmatter, outline: written[language] }] : [];
        }),
      ),
    );
    for (const outline of begun.map((language) => written[language])) {
      problems.push(...outline.problems);
      problems.push(...checkTags(outline, ledger, ledgerProblems.length === 0));
      problems.push(...checkProse(outline, names), ...checkMarkdown(outline));
    }
    if (ledgerProblems.length === 0) {
      problems.push(
        ...checkShorts(ledger),
        ...checkHero(
          ledger,
          begun.map((language) => written[language]),
        ),
      );
    }
    const passages = passagesOf(outlines, readRecord(root, id));
    if (Object.values(outlines).every((outline) => outline.problems.length === 0)) {
      problems.push(...checkTwins(outlines));
      if (ledgerProblems.length === 0) {
        problems.push(...checkFindingPlaces(ledger, outlines));
        problems.push(...checkFormerSections(ledger, outlines));
        problems.push(...checkClaims(ledger, outlines), ...checkUse(ledger, outlines));
        problems.push(...checkComments(ledger, outlines, passages));
      }
    }
    if (Object.values(frontmatters).includes(undefined)) return [];
    const pages = everyLanguage((language) => ({
      language: shown[language],
      frontmatter: frontmatters[language] as Frontmatter,
      outline: outlines[language],
    }));
    return [{ id, ledger, pages, passages }];
  });
  const outlines = explainers.flatMap(({ pages }) =>
    Object.values(pages).map(({ outline }) => outline),
  );
  const [first] = explainers;
  if (first) problems.push(...checkTerms(first.ledger, outlines));
  problems.push(...checkPaths(explainers));
  const gone = readGone(root);
  problems.push(
    ...gone.problems,
    ...checkMoves(
      explainers,
      folders.map(({ name }) => name),
      gone,
    ),
  );
  // A text that stands in for another is looked at twice.
  const unique = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return { explainers, problems: [...unique.values()], missing };
}

let opened: readonly Explainer[] | undefined;

/**
 * All explainers as readers get them today, in `npm run dev` and in a preview with what is held back from them; throws a
 * ContentError that lists every problem where there is one, in `npm run dev` every problem but that a language lags
 * behind. Reads the disk once.
 */
export function openExplainers(): readonly Explainer[] {
  if (opened) return opened;
  const { explainers, problems } = readExplainers();
  const stopping = problems.filter(stops);
  if (stopping.length > 0) throw new ContentError(stopping, showProblems('.', stopping));
  opened = shownOf(explainers);
  return opened;
}

function shownOf(explainers: readonly Explainer[]): readonly Explainer[] {
  if (showsHeldBack()) return explainers;
  return explainers.flatMap(
    (explainer) => asPublished(explainer, readRecord(contentRoot, explainer.id), today()) ?? [],
  );
}

// Astro sets `import.meta.env`; the commands, which Node runs alone, have none.
function stops({ translation }: Problem): boolean {
  const environment: Partial<ImportMetaEnv> | undefined = import.meta.env;
  return !translation || !environment?.DEV;
}

/**
 * Reads the content again, as it was changed: whoever opens explainers next gets them as they are now. Every problem
 * comes back.
 */
export function reopenExplainers(): readonly Problem[] {
  const { explainers, problems } = readExplainers();
  opened = problems.some(stops) ? undefined : shownOf(explainers);
  return problems;
}

/** An explainer by its id; throws a plain Error on an unknown one. */
export function openExplainer(id: string): Explainer {
  const explainer = openExplainers().find((candidate) => candidate.id === id);
  if (!explainer) throw new Error(`There is no folder content/${id}, or it is a draft.`);
  return explainer;
}

function checkPaths(explainers: readonly Explainer[]): readonly Problem[] {
  return languageCodes.flatMap((language) => {
    const taken = new Set<string>(Object.values(languages[language].words.paths));
    return explainers.flatMap(({ pages }): Problem[] => {
      const { frontmatter, outline } = pages[language];
      const { path } = frontmatter;
      const line = outline.frontmatterLines.get('path') ?? 1;
      const free = !taken.has(path);
      taken.add(path);
      const message = `the path "${path}" belongs to another page in this language: choose another one`;
      return free ? [] : [{ file: outline.file, line, column: 1, message }];
    });
  });
}

function checkFrontmatter(outline: Outline, problems: Problem[]): Frontmatter | undefined {
  const { file, frontmatter, frontmatterLines } = outline;
  if (frontmatter === undefined) {
    const message = outline.text.startsWith('---')
      ? 'the header is not closed: add a line with --- after its last field'
      : 'begins without a header: write its fields between two lines with ---';
    if (outline.problems.length === 0) problems.push({ file, line: 1, column: 1, message });
    return undefined;
  }
  const result = frontmatterSchema.safeParse(frontmatter, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    const field = String(issue.path[0] ?? '');
    const line = frontmatterLines.get(field) ?? 1;
    problems.push({
      file,
      line,
      column: 1,
      message: `frontmatter: ${field} ${wording(issue, fieldNames(frontmatterSchema))}`.replace(
        / {2,}/,
        ' ',
      ),
    });
  }
  return result.data;
}
