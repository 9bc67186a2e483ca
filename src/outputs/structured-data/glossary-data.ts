import type { DefinedTermSet, Thing } from 'schema-dts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Term } from '../../content/ledger/ledger.ts';
import { absolute, sitePage } from '../../content/addresses/addresses.ts';
import { breadcrumbData } from './breadcrumb-data.ts';
import { license } from '../../content/license.ts';
import { publisher } from './publisher.ts';

/** The glossary for search engines. `terms` stand in the order of the page. */
export function glossaryData(language: Language, terms: readonly Term[]): readonly Thing[] {
  const t = translator(language);
  const address = sitePage('glossary')[language];
  const url = absolute(address);
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: t('glossary.title'),
    description: t('glossary.description'),
    inLanguage: languages[language].locale,
    license: license.url,
    publisher: publisher(language),
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      url: `${url}#${id}`,
      name: term[language],
      description: definition[language],
    })),
  };
  return [set, breadcrumbData(language, t('glossary.title'), address)];
}
