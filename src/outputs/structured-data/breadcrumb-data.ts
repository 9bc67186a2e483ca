import type { BreadcrumbList } from 'schema-dts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { absolute, home } from '../../content/addresses/addresses.ts';

/** The way to a page from the home page. The address is within the site. */
export function breadcrumbData(language: Language, title: string, address: string): BreadcrumbList {
  const name = translator(language)('site.name');
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name, item: absolute(home[language]) },
      { '@type': 'ListItem', position: 2, name: title, item: absolute(address) },
    ],
  };
}
