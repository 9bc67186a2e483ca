/**
 * Takes a text and a locale and gives the number that a reader of that language wrote: "2.788.000" and "0,0835" in
 * Portuguese, "2,788,000" and "0.0835" in English, both also "2788000". Undefined where it is no number.
 */
export function parseWritten(text: string, locale: string): number | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [sign('group'), sign('decimal')];
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d{1,9})?$`);
  const simple = new RegExp(`^\\d{1,15}(\\${decimal}\\d{1,9})?$`);
  if (!grouped.test(bare) && !simple.test(bare)) return undefined;
  return Number(bare.replaceAll(group, '').replace(decimal, '.'));
}

/** Takes a number and a locale and gives it as a reader of that language would write it, with all its digits. */
export function writeWritten(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 9 }).format(value);
}
