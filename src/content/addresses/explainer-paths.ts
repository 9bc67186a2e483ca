import { openExplainers } from '../explainer/explainers.ts';
import { languageCodes } from '../../language/languages.ts';

/** The path of every explainer in every language, for the files that go with the page. */
export function explainerPaths() {
  return openExplainers().flatMap(({ id, pages }) =>
    languageCodes.map((language) => ({
      params: { language, page: pages[language].frontmatter.path },
      props: { id, language },
    })),
  );
}
