import type { APIRoute } from 'astro';
import { languageCodes, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { pageImages } from './page-images.ts';
import { renderShare } from './render-share.ts';
import { shareFrame } from './share-frame.ts';

/** The path of every page's share image: it lies beside the page, /pt/metodo/share.png. */
export function shareImagePaths() {
  return languageCodes.flatMap((language) =>
    [...pageImages(language).keys()].map((page) => ({
      params: { language, page: page.split('/').slice(2, -1).join('/') || undefined },
      props: { language, page },
    })),
  );
}

/** Answers with the share image of the path's page. */
export const shareImageResponse: APIRoute<{ language: Language; page: string }> = async ({
  props: { language, page },
}) => {
  const image = pageImages(language).get(page);
  if (!image) throw new Error(`${page} has no share image`);
  const site = translator(language)('site.name');
  const svg = shareFrame({ site, ...(await image.content()) });
  return new Response(await renderShare(svg), { headers: { 'content-type': 'image/png' } });
};
