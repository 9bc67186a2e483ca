/** A text marked as standing in for one that is not translated: "[en] Source". `language` is the one that it is in. */
export function standIn(text: string, language: string): string {
  return `[${language}] ${text}`;
}

/** Whether a text stands in for one that is not translated. */
export function isStandIn(text: string): boolean {
  return /^\[[a-z]{2,3}\] /.test(text);
}

// A mark would break parts of addresses and lines of code; and in the middle of a number ("2 [en] million [en] GPU
// hours") it would burst the labels of the charts. They are listed as missing like all others.
const unmarked: readonly string[] = [
  'paths',
  'pythonCode',
  'sheetCode',
  'units',
  'scales',
  'bounds',
  'times',
];

/**
 * All words of a language: its own so far, and marked words of another, whose code is `language`, where it has none.
 * What has no letters of its own ("{{amount}}%") is no word and stays bare.
 */
export function fillIn<Words>(own: unknown, whole: Words, language: string): Words {
  return fill(own, whole, language, true) as Words;
}

function fill(own: unknown, whole: unknown, language: string, mark: boolean): unknown {
  if (typeof whole === 'string') {
    if (typeof own === 'string') return own;
    const hasLetters = /\p{L}/u.test(whole.replaceAll(/\{\{.*?\}\}/g, ''));
    return mark && hasLetters ? standIn(whole, language) : whole;
  }
  const [given, wanted] = [children(own), children(whole)];
  const filled = Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [
      name,
      fill(given[name], value, language, mark && !unmarked.includes(name)),
    ]),
  );
  return Array.isArray(whole) ? Object.values(filled) : { ...given, ...filled };
}

/** The keys of the words that a language still lacks, "fact.source". */
export function missingKeys(own: unknown, whole: unknown, path = ''): readonly string[] {
  if (typeof whole === 'string') return typeof own === 'string' ? [] : [path];
  const given = children(own);
  return Object.entries(children(whole)).flatMap(([name, value]) =>
    missingKeys(given[name], value, path ? `${path}.${name}` : name),
  );
}

function children(words: unknown): Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null ? { ...words } : {};
}
