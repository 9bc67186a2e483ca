/** The words of numbers in a language: those up to twelve, those above, and what joins them. */
interface NumberWords {
  readonly small: readonly string[];
  readonly large: readonly string[];
  readonly joins: readonly string[];
}

const words: Readonly<Record<string, NumberWords>> = {
  en: {
    small: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    large: [
      ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
      ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
      ...'hundred thousand million billion trillion'.split(' ').flatMap((one) => [one, `${one}s`]),
    ],
    joins: ['and'],
  },
  pt: {
    small: [...'um uma dois duas três quatro cinco seis sete oito nove dez onze doze'.split(' ')],
    large: [
      ...'treze quatorze catorze quinze dezesseis dezessete dezoito dezenove'.split(' '),
      ...'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
      ...'cem cento mil milhão milhões bilhão bilhões trilhão trilhões'.split(' '),
      ...'duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos'.split(' '),
      ...'duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas'.split(' '),
      'novecentos',
      'novecentas',
    ],
    joins: ['e'],
  },
};

/**
 * How many numbers above twelve a text spells out: "six million" is one, "four years" none. Knows the words of Portuguese
 * and English, and counts none in other languages.
 */
export function countNumberWords(text: string, language: string): number {
  const { small = [], large = [], joins = [] } = words[language] ?? {};
  let count = 0;
  let isLarge = false;
  // A number ends at a word that is none, and at a mark of punctuation.
  for (const token of text.toLowerCase().match(/\p{L}+|[^\p{L}\s-]/gu) ?? []) {
    if (large.includes(token)) {
      if (!isLarge) count++;
      isLarge = true;
    } else if (!small.includes(token) && !joins.includes(token)) isLarge = false;
  }
  return count;
}
