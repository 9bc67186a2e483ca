import { spreadsheetDialect } from '../../content/numbers/csv.ts';
import { languageName } from '../../language/language-name.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { DataFile } from './data-file.ts';

/** What a data file is and who it is for, in a language. */
export function fileWords({ form, language: written }: DataFile, language: Language): string {
  const t = translator(language);
  if (!written) return t(`data.forms.${form}`);
  const signs = t(`data.signs.${spreadsheetDialect(written).delimiter}`);
  return t(`data.forms.${form}`, { language: languageName(written, language), signs });
}
