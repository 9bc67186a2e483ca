import letterWidths from './letter-widths.json' with { type: 'json' };

/** How a label is set: its size in px and its weight. */
export interface TextStyle {
  readonly size: number;
  /** 400 and 600 of Instrument Sans, 500 of Newsreader. */
  readonly weight: 400 | 500 | 600;
}

/** Takes a text and its style and gives its width in px. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf(letter, weight);
  return (thousandths * size) / 1000;
}

// Two digits of base 36 for each letter: the table goes to browsers. Accents take no room of their own.
function widthOf(letter: string, weight: TextStyle['weight']): number {
  const { letters } = letterWidths;
  let at = letters.indexOf(letter);
  if (at < 0) at = letters.indexOf(letter.normalize('NFD').charAt(0));
  return at < 0 ? 600 : parseInt(letterWidths[weight].slice(2 * at, 2 * at + 2), 36);
}

/** Takes a text, a width in px and a style and gives its lines, broken at spaces; a word too long stands alone. */
export function breakLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
