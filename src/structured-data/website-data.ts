import type { Thing } from 'schema-dts';
import { languages, type Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { absolute, home } from '../site/addresses.ts';
import { license } from '../site/license.ts';
import { publisher } from './publisher.ts';

/** Takes a language and gives the site itself for search engines. */
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
