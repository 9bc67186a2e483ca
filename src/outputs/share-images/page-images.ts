import { calculatorExplainer } from '../../content/explainer/calculator-explainer.ts';
import { presetTable } from '../../figures/calculator/preset-table.ts';
import { drawKindPatterns } from '../../figures/files/draw-plot.ts';
import { partsOf } from '../../figures/file-figure.ts';
import { figureData } from '../../figures/figures.ts';
import { sourcesOf } from '../../figures/frame/figure-data.ts';
import { commentsAddresses, hasCommentsPage } from '../../content/comments/comments-page.ts';
import { openExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import { figuresOf, shownFigures } from '../../content/explainer/outline.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { citation } from '../../content/ledger/citation.ts';
import { remember } from '../../language/remember.ts';
import type { Claim } from '../../content/ledger/ledger.ts';
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
import { chartPicture } from './chart-picture.ts';
import { countPicture } from './count-picture.ts';
import type { FieldData } from '../../figures/field/layout.ts';
import { fieldPicture } from './field-picture.ts';
import type { ShareContent } from './share-frame.ts';
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
    ...shownFigures(explainer.pages[language].outline).map((id) => ({
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
      picture: await pictures[page](language, explainers),
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
    return { headline, foot, picture: claimsPicture(language, explainer.ledger.claims) };
  }
  return { ...(await chart(explainer, id, language)), headline };
}

async function chart(explainer: Explainer, id: string, language: Language) {
  const { ledger } = explainer;
  const t = translator(language);
  const figure = figureData(ledger, id, language);
  const ids = sourcesOf(figure);
  const cited = [...new Set(ids.map((id) => citation(ledger.source(id))))];
  return {
    headline: figure.title,
    foot: `${t('figure.sources', { count: ids.length })}: ${cited.join('; ')}`,
    picture: ownPicture(explainer, id, language) ?? (await chartPicture(explainer, id, language)),
  };
}

// A field runs off the edge: it is laid out for the image. Every other figure is put in as its file has it.
function ownPicture(explainer: Explainer, id: string, language: Language) {
  const file = explainer.ledger.figures.get(id);
  const [part] = file ? partsOf(file, explainer.ledger, language) : [];
  return part?.type === 'field' ? fieldPicture(part.data as FieldData) : undefined;
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

type Draw = (
  language: Language,
  explainers: readonly Explainer[],
) => ShareContent['picture'] | Promise<ShareContent['picture']>;

const pictures: Readonly<Record<SitePage, Draw>> = {
  calculator: (language) =>
    barPicture(
      translator(language)('calculator.output.total'),
      presetTable(calculatorExplainer().ledger, language).rows.map(({ title, total }) => ({
        word: title,
        ...total,
      })),
    ),
  method: (language, explainers) =>
    claimsPicture(
      language,
      explainers.flatMap(({ ledger }) => ledger.claims),
    ),
  data: async (language, explainers) => {
    const facts = explainers.flatMap(({ ledger }) => ledger.facts);
    return countPicture(
      kinds.map((kind) => ({
        word: translator(language)(`kinds.${kind}By`),
        count: facts.filter((fact) => fact.kind === kind).length,
        mark: `share-${kind}`,
      })),
      await drawKindPatterns(),
    );
  },
  glossary: (language, explainers) =>
    wordPicture(
      (explainers[0]?.ledger.terms ?? [])
        .map(({ term }) => term[language])
        .sort((a, b) => a.localeCompare(b, language)),
    ),
};
