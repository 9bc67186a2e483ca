import type { DataDownload, Dataset, Thing } from 'schema-dts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { DataFile } from '../open-data/data-file.ts';
import {
  absolute,
  dataFolder,
  explainerAddresses,
  sitePage,
} from '../../content/addresses/addresses.ts';
import { fileWords } from '../open-data/file-words.ts';
import { openDataFiles } from '../open-data/open-data-files.ts';
import { breadcrumbData } from './breadcrumb-data.ts';
import { license } from '../../content/license.ts';
import { publisher } from './publisher.ts';

/** The open data of each explainer for search engines, with all of its files. */
export function datasetData(
  language: Language,
  explainers: readonly Explainer[],
): readonly Thing[] {
  const t = translator(language);
  const address = sitePage('data')[language];
  return [
    ...explainers.map((explainer) => dataset(explainer, language)),
    breadcrumbData(language, t('data.title'), address),
  ];
}

function dataset(explainer: Explainer, language: Language): Dataset {
  const t = translator(language);
  const url = `${absolute(sitePage('data')[language])}#${explainer.id}`;
  const { title, published } = explainer.pages[language].frontmatter;
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description: t('data.description'),
    license: license.url,
    creator: publisher(language),
    datePublished: published,
    dateModified: updatedOn(explainer),
    inLanguage: languageCodes.map((code) => languages[code].locale),
    isAccessibleForFree: true,
    isBasedOn: absolute(explainerAddresses(explainer)[language]),
    distribution: openDataFiles(explainer).map((file) => download(file, explainer, language)),
  };
}

function download(file: DataFile, explainer: Explainer, language: Language): DataDownload {
  const { name, mediaType, bytes, hash } = file;
  return {
    '@type': 'DataDownload',
    name,
    description: fileWords(file, language),
    encodingFormat: mediaType.split(';')[0] ?? mediaType,
    contentUrl: absolute(`${dataFolder(explainer)}${name}`),
    contentSize: `${bytes} B`,
    sha256: hash,
  };
}
