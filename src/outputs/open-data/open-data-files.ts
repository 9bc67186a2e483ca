import type { APIRoute } from 'astro';
import { openExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';
import { remember } from '../../language/remember.ts';
import {
  absolute,
  absoluteAlternates,
  dataFolder,
  sitePage,
  explainerAddresses,
} from '../../content/addresses/addresses.ts';

/**
 * The files of an explainer's open data, with this site's addresses in them. The paths of three kinds of file, and the
 * pages that list them, ask for the same.
 */
export const openDataFiles = remember((explainer: Explainer): readonly DataFile[] =>
  dataFiles(explainer, {
    page: absoluteAlternates(explainerAddresses(explainer)),
    folder: absolute(dataFolder(explainer)),
    about: absoluteAlternates(sitePage('data')),
  }),
);

/** The path of every data file with an ending (".csv") of every explainer. */
export function dataFilePaths(ending: string) {
  return openExplainers().flatMap((explainer) =>
    openDataFiles(explainer)
      .filter(({ name }) => name.endsWith(ending))
      .map((file) => ({
        params: { explainer: explainer.id, file: file.name.slice(0, -ending.length) },
        props: { file },
      })),
  );
}

/** Answers with the file of the path. */
export const dataFileResponse: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
