import type { Thing } from 'schema-dts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { absolute, home } from '../../content/addresses/addresses.ts';
import { license } from '../../content/license.ts';
import { publisher } from './publisher.ts';

/** The site itself for search engines. */
export function websiteData(language: Language): readonly Thing[] {
  const t = translator(language);
  return [
    {
      '@type': 'WebSite',
      url: absolute(home[language]),
      name: t('site.name'),
      description: t('site.description'),
      inLanguage: languages[language].locale,
      license: license.url,
      publisher: publisher(language),
    },
  ];
}
