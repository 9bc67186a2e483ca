import { calculatorExplainer } from '../../content/explainer/calculator-explainer.ts';
import { presetTable } from '../../figures/calculator/preset-table.ts';
import { drawKindPatterns } from '../../figures/files/draw-plot.ts';
import { fileOf, partsOf } from '../../figures/file-figure.ts';
import { figureData } from '../../figures/figures.ts';
import { sourcesOf } from '../../figures/frame/figure-data.ts';
import { commentsAddresses, hasCommentsPage } from '../../content/comments/comments-page.ts';
import { openExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import { usedTerms } from '../../content/explainer/used-terms.ts';
import { figuresOf } from '../../content/explainer/outline.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { citation } from '../../content/ledger/citation.ts';
import { remember } from '../../language/remember.ts';
import type { Claim, Ledger } from '../../content/ledger/ledger.ts';
import type { FigureFile } from '../../content/figure-files/figure-file.ts';
import { factParts } from '../../content/numbers/numbers.ts';
import { wordsOf } from '../../figures/content-words.ts';
import { kinds, verdicts } from '../../content/ledger/schema.ts';
import {
  embedAddress,
  explainerAddresses,
  home,
  sitePage,
  type SitePage,
} from '../../content/addresses/addresses.ts';
import { sitePages } from '../../content/addresses/site-pages.ts';
import { barPicture } from './bar-picture.ts';
import { countPicture } from './count-picture.ts';
import type { FieldData } from '../../figures/field/layout.ts';
import { fieldPicture } from './field-picture.ts';
import { mutePicture } from './mute-picture.ts';
import type { ShareContent, ShareNumber } from './share-frame.ts';
import { wordPicture } from './word-picture.ts';

/** A page and the image that stands for it where it is shared. */
export interface PageImage {
  /** The page's address within the site. */
  readonly page: string;
  readonly content: () => Promise<Omit<ShareContent, 'site'>>;
}

/** Every page in a language with its image, by the page's address. */
export function pageImages(language: Language): ReadonlyMap<string, PageImage> {
  return listed(openExplainers())[language];
}

// Each image asks for the list that it is in.
const listed = remember((explainers: readonly Explainer[]) =>
  everyLanguage(
    (language): ReadonlyMap<string, PageImage> =>
      new Map(listImages(explainers, language).map((image) => [image.page, image])),
  ),
);

function listImages(explainers: readonly Explainer[], language: Language): readonly PageImage[] {
  const t = translator(language);
  const [first] = explainers;
  const pages = explainers.flatMap((explainer) => [
    {
      page: explainerAddresses(explainer)[language],
      content: () => leading(explainer, language, explainer.pages[language].frontmatter.title),
    },
    ...[...explainer.ledger.figures.keys()].map((id) => ({
      page: embedAddress(explainer, id, language),
      content: () => chart(explainer, id, language),
    })),
    ...(hasCommentsPage(explainer) ? [commentsImage(explainer, language)] : []),
  ]);
  const reference = (page: SitePage) => ({
    page: sitePage(page)[language],
    content: async () => ({
      headline: t(`${page}.title`),
      foot: t(`${page}.description`),
      ...(await pictures[page](language, explainers)),
    }),
  });
  return [
    ...(first
      ? [{ page: home[language], content: () => leading(first, language, t('home.title')) }]
      : []),
    ...sitePages().map(reference),
    ...pages,
  ];
}

function commentsImage(explainer: Explainer, language: Language): PageImage {
  const { title } = explainer.pages[language].frontmatter;
  const headline = translator(language)('letters.title', { title });
  return {
    page: commentsAddresses(explainer)[language],
    content: () => leading(explainer, language, headline),
  };
}

// The figure of the first screen, else the first of the text, else the claims.
async function leading(explainer: Explainer, language: Language, headline: string) {
  const { frontmatter, outline } = explainer.pages[language];
  const [id] = [frontmatter.hero ?? [], figuresOf(outline)].flat();
  if (id === undefined) {
    const foot = frontmatter.description;
    const { claims } = explainer.ledger;
    const number = counted(language, 'claims', claims.length);
    return { headline, foot, number, picture: claimsPicture(language, claims) };
  }
  return { ...(await chart(explainer, id, language)), headline };
}

async function chart(explainer: Explainer, id: string, language: Language) {
  const { ledger } = explainer;
  const t = translator(language);
  const figure = figureData(ledger, id, language);
  const ids = sourcesOf(figure);
  const cited = [...new Set(ids.map((id) => citation(ledger.source(id))))];
  const file = fileOf(ledger, id);
  const parts = partsOf(file, ledger, language);
  const [part] = parts;
  const own = {
    headline: figure.title,
    foot: `${t('figure.sources', { count: ids.length })}: ${cited.join('; ')}`,
  };
  // A field has its number, and runs off the edge: it is laid out for the image.
  if (part?.type === 'field') return { ...own, picture: fieldPicture(part.data as FieldData) };
  const number = shareNumber(file, ledger, language);
  return { ...own, ...(number && { number }), picture: await mutePicture(parts) };
}

// The number that the figure's file names, else its first.
function shareNumber(
  { preview, facts }: FigureFile,
  ledger: Ledger,
  language: Language,
): ShareNumber | undefined {
  const id = preview?.fact ?? facts[0];
  if (id === undefined) return undefined;
  const fact = ledger.fact(id);
  const { bound, number } = factParts(fact, language, 'number');
  return {
    text: number,
    before: bound,
    says: preview ? wordsOf(ledger, language).plain(preview.says) : fact.label[language],
    kind: fact.kind,
    by: translator(language)(`kinds.${fact.kind}`),
  };
}

// The numbers by kind.
async function numbersPicture(language: Language, explainers: readonly Explainer[]) {
  const facts = explainers.flatMap(({ ledger }) => ledger.facts);
  return {
    number: counted(language, 'numbers', facts.length),
    picture: countPicture(
      kinds.map((kind) => ({
        word: translator(language)(`kinds.${kind}By`),
        count: facts.filter((fact) => fact.kind === kind).length,
        mark: `share-${kind}`,
      })),
      await drawKindPatterns(),
    ),
  };
}

// The claims by verdict.
function claimsPicture(language: Language, claims: readonly Claim[]): ShareContent['picture'] {
  return countPicture(
    verdicts.map((verdict) => ({
      word: translator(language)(`verdicts.${verdict}`),
      count: claims.filter((claim) => claim.verdict === verdict).length,
      mark: verdict === 'wrong' ? 'share-wrong' : 'share-claim',
    })),
  );
}

type Draw = (language: Language, explainers: readonly Explainer[]) => Shown | Promise<Shown>;

type Shown = Pick<ShareContent, 'number' | 'picture'>;

// "27 claims checked", taken apart.
function counted(language: Language, word: 'claims' | 'numbers' | 'terms', count: number) {
  const text = String(count);
  const says = translator(language)(`explainer.${word}`, { count }).replace(text, '').trim();
  return { text, says };
}

const pictures: Readonly<Record<SitePage, Draw>> = {
  calculator: (language) => {
    const bars = presetTable(calculatorExplainer().ledger, language).rows.map(
      ({ title, total }) => ({ word: title, ...total }),
    );
    const most = bars.reduce((one, other) => (other.value > one.value ? other : one));
    const measured = translator(language)('calculator.output.total');
    return {
      number: { text: most.amount, says: `${measured}: ${most.word}` },
      picture: barPicture(bars),
    };
  },
  method: (language, explainers) => {
    const claims = explainers.flatMap(({ ledger }) => ledger.claims);
    return {
      number: counted(language, 'claims', claims.length),
      picture: claimsPicture(language, claims),
    };
  },
  data: numbersPicture,
  numbers: numbersPicture,
  glossary: (language, explainers) => {
    const terms = usedTerms(explainers);
    return {
      number: counted(language, 'terms', terms.length),
      picture: wordPicture(
        terms.map(({ term }) => term[language]).sort((a, b) => a.localeCompare(b, language)),
      ),
    };
  },
};
