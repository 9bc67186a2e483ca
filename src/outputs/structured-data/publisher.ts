import type { Organization } from 'schema-dts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { absolute, home } from '../../content/addresses/addresses.ts';

/** The site as the author and publisher of its pages: no person signs. */
export function publisher(language: Language): Exclude<Organization, string> {
  const address = absolute(home[language]);
  return {
    '@type': 'Organization',
    '@id': address,
    name: translator(language)('site.name'),
    url: address,
  };
}
