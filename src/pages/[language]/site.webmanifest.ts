import type { APIRoute } from 'astro';
import { lightColour } from '../../figures/files/plot-style.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { icons } from '../../outputs/icons/icon.ts';
import { home, withBase } from '../../content/addresses/addresses.ts';

export function getStaticPaths() {
  return languageCodes.map((language) => ({ params: { language }, props: { language } }));
}

/** What a device needs to keep the site among its programs. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const t = translator(language);
  const manifest = {
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.description'),
    lang: languages[language].locale,
    dir: 'ltr',
    id: withBase(home[language]),
    start_url: withBase(home[language]),
    scope: withBase('/'),
    display: 'minimal-ui',
    background_color: lightColour('paper'),
    theme_color: lightColour('paper'),
    icons: [
      { src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons
        .filter(({ purpose }) => purpose !== 'apple')
        .map(({ name, size, purpose }) => ({
          src: withBase(`/${name}.png`),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
