import { describe, expect, it } from 'vitest';
import { textStyles, textWidth } from './measure.ts';
import { sizes } from './sizes.ts';
import { layoutBarRows, type BarDatum } from './bar-rows.ts';

const amounts = [294_000, 5_576_000, 500e6, 944e6, 1.6e9];
const data = amounts.map((amount, index): BarDatum => ({
  id: `number-${index}`,
  amount,
  value: `mais de US$\u00a0${amount}`,
  label: 'O que o número mede, '.repeat(2 * index + 1).trim(),
  notes: [
    'Inclui: o que está dentro.',
    'Deixa fora: o que não está, que é quase tudo o que se compra.',
  ],
}));

describe.each(Object.values(sizes))('rows of bars at $name', (size) => {
  const { rows, height } = layoutBarRows(data, size);

  it('draws every number once, in the order given', () => {
    expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
  });

  it('draws areas in proportion to the amounts, from zero', () => {
    const [first] = rows;
    for (const [index, { bar }] of rows.entries()) {
      const share = (amounts[index] ?? NaN) / Math.max(...amounts);
      expect((bar.width * bar.height) / (100 * (first?.bar.height ?? NaN))).toBeCloseTo(share, 12);
    }
  });

  it('makes the largest bar as wide as the plot', () => {
    expect(Math.max(...rows.map(({ bar }) => bar.width))).toBe(100);
  });

  it('lets no row overlap the next', () => {
    for (const [index, { bar }] of rows.entries()) {
      const next = rows[index + 1];
      if (next)
        expect(next.value.y - textStyles.value.size).toBeGreaterThanOrEqual(bar.y + bar.height);
    }
  });

  it('lets no two lines and no bar overlap within a row', () => {
    for (const { value, labels, notes, bar } of rows) {
      const baselines = [...new Set([value, ...labels, ...notes].map(({ y }) => y))];
      for (const [index, y] of baselines.slice(1).entries()) {
        expect(y - (baselines[index] ?? NaN)).toBeGreaterThanOrEqual(textStyles.note.size);
      }
      expect(bar.y).toBeGreaterThan(Math.max(...baselines));
    }
  });

  it('keeps everything inside its height', () => {
    expect((rows[0]?.value.y ?? NaN) - textStyles.value.size).toBeGreaterThanOrEqual(0);
    for (const { bar } of rows) expect(bar.y + bar.height).toBeLessThanOrEqual(height);
  });

  it('lets no line run out of the width, nor into its neighbour', () => {
    for (const { value, labels, notes } of rows) {
      const end = ({ text, x }: { text: string; x: number }, style: keyof typeof textStyles) =>
        x + textWidth(text, textStyles[style]);
      expect(end(value, 'value')).toBeLessThanOrEqual(size.width);
      for (const label of labels) {
        expect(end(label, 'label')).toBeLessThanOrEqual(size.width);
        if (label.y === value.y) expect(label.x).toBeGreaterThan(end(value, 'value'));
      }
      for (const note of notes) expect(end(note, 'note')).toBeLessThanOrEqual(size.width);
    }
  });

  it('loses no word of what is written beside a bar', () => {
    for (const [index, { labels, notes }] of rows.entries()) {
      expect(labels.map(({ text }) => text).join(' ')).toBe(data[index]?.label);
      expect(notes.map(({ text }) => text).join(' ')).toBe(data[index]?.notes.join(' '));
    }
  });
});
