import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import {
  openExplainer,
  openExplainers,
  type Explainer,
} from '../../content/explainer/explainers.ts';
import { figureNames, type FigureName } from '../../content/figure-files/read-figures.ts';
import { languageCodes, type Language } from '../../language/languages.ts';
import { figureData } from '../figures.ts';
import type { FigureView } from '../frame/figure-data.ts';
import { drawKindPatterns, drawPlot } from './draw-plot.ts';
import { figureRecord } from './figure-record.ts';
import { figureSvgParts, pictureWidth } from './figure-svg.ts';
import { writeRecordCsv } from '../frame/save/record-csv.ts';
import { joinSvg, type SvgParts } from '../frame/save/svg-parts.ts';
import { renderPng } from './render-png.ts';

interface FileProps {
  readonly explainer: string;
  /** The id of the figure, and the name of its files: the same, or an id that it had before. */
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** The view, where it is not the first. */
  readonly view?: FigureView;
}

/** Gives the path of every figure's data file, in every language: /charts/data-centre-energy/use-by-year.pt.csv. */
export function dataFilePaths() {
  return openExplainers().flatMap((explainer) =>
    languageCodes.flatMap((language) =>
      figureNames(explainer.ledger.figures).map((named) => path(explainer, named, language)),
    ),
  );
}

/** Gives the path of every figure's picture, in every language, and of each of its views: gpu-fleet-compute.pt.svg. */
export function pictureFilePaths() {
  return dataFilePaths().flatMap((first) => {
    const { id, name, language } = first.props;
    const explainer = openExplainer(first.props.explainer);
    const [, ...others] = figureData(explainer.ledger, id, language).views ?? [];
    return [first, ...others.map((view) => path(explainer, { id, name }, language, view))];
  });
}

/** Gives the path of the parts of every picture that is redrawn in the browser: kv-cache.pt. */
export function svgPartsPaths() {
  return dataFilePaths().filter(({ props: { explainer, id, language } }) => {
    return figureData(openExplainer(explainer).ledger, id, language).recomputes;
  });
}

function path(
  explainer: Explainer,
  { id, name }: FigureName,
  language: Language,
  view?: FigureView,
) {
  const file = [name, view?.id].filter(Boolean).join('-');
  const props: FileProps = { explainer: explainer.id, id, name, language, view };
  return { params: { explainer: explainer.id, file: `${file}.${language}` }, props };
}

/** Answers with a figure's table in the number style of its language. */
export const csvResponse: APIRoute<FileProps> = ({ props }) =>
  answer(writeRecordCsv(recordOf(props)), 'text/csv; charset=utf-8');

/** Answers with all that a figure says, for programs. */
export const jsonResponse: APIRoute<FileProps> = ({ props }) =>
  answer(`${JSON.stringify(recordOf(props), null, 2)}\n`, 'application/json');

/** Answers with the figure as a picture that stands alone, its fonts inside. */
export const svgResponse: APIRoute<FileProps> = async ({ props }) =>
  answer(await draw(props, faces), 'image/svg+xml');

/** Answers with the same picture as pixels, two for each px. */
export const pngResponse: APIRoute<FileProps> = async ({ props }) =>
  answer(await renderPng(await draw(props), 2), 'image/png');

function recordOf({ explainer, id, language, view }: FileProps) {
  return figureRecord(openExplainer(explainer), id, language, view);
}

/** Answers with the parts of that file: a browser in which the reader moved a slider puts its own picture among them. */
export const svgPartsResponse: APIRoute<FileProps> = async ({ props }) =>
  answer(JSON.stringify(partsOf(props, await drawKindPatterns(), faces)), 'application/json');

async function draw(props: FileProps, fonts?: string): Promise<string> {
  const { explainer, id, language, view } = props;
  const plot = await drawPlot(id, { explainer, language, width: pictureWidth, view: view?.id });
  return joinSvg(partsOf(props, plot.patterns, fonts), plot, recordOf(props).state);
}

function partsOf(props: FileProps, patterns: string, fonts?: string): SvgParts {
  const { explainer, id, language } = props;
  const { kinds } = figureData(openExplainer(explainer).ledger, id, language);
  return figureSvgParts(recordOf(props), kinds, language, patterns, fonts);
}

function answer(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

const faces = [
  { family: 'Instrument Sans', weight: '400 600', file: 'instrument-sans' },
  { family: 'Newsreader 16pt', weight: '500', file: 'newsreader-display' },
]
  .map(({ family, weight, file }) => {
    const woff2 = readFileSync(`${process.cwd()}/src/styles/fonts/${file}.woff2`).toString(
      'base64',
    );
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format('woff2')}`;
  })
  .join('');
