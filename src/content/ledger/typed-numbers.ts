/**
 * The numbers typed into a text. No numbers in this sense are years (1900 to 2039: 2048 is a number of chips), words
 * that begin with a letter, such as H100, V3, o1, GPT-4, and the names that may stand in it.
 */
export function typedNumbers(text: string, names: readonly string[]): readonly string[] {
  return [...withoutNames(text, names).matchAll(/\S*\d\S*/g)]
    .map(([word]) => word.replace(/^[^\p{L}\p{N}$€¥£]+|[^\p{L}\p{N}%$€]+$/gu, ''))
    .filter((word) => !/^(19\d|20[0-3])\d$/.test(word))
    .filter((word) => !/^\p{L}[\p{L}\p{N}./'’-]*$/u.test(word));
}

/** A text with a letter for each of the names in it, so that neither their digits nor their spaces count. */
export function withoutNames(text: string, names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, 'X'), text);
}
