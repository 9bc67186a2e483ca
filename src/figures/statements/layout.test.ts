import { describe, expect, it } from 'vitest';
import { sceneSizes, type Mark, type Scene, type SceneSize } from '../frame/scene.ts';
import { layoutStatements, type Statement, type StatementsData } from './layout.ts';

const said = (id: string, amount: number, more: Partial<Statement> = {}): Statement => ({
  id,
  amount,
  kind: 'reported',
  number: [{ text: String(amount), fact: id }],
  label: [{ text: `Lamps of ${id}` }],
  counts: [{ text: `Lamps of ${id}` }],
  who: [{ text: id }],
  when: '1899',
  ...more,
});
const because = [{ text: 'says the same' }];
const data: StatementsData = {
  groups: [
    {
      title: [{ text: 'Keepers' }],
      rows: [said('one', 10), said('two', 20)],
      gap: [{ text: 'nothing' }],
    },
    {
      title: [{ text: 'Others' }],
      rows: [
        said('three', 80, { kind: 'estimated', isOpen: true }),
        said('four', 80, { because, repeats: 'three' }),
        said('five', 100, { because, repeats: 'four' }),
        said('six', 90, { because, repeats: 'three' }),
      ],
    },
  ],
  beyond: [said('seven', 1000)],
  marked: { amount: 80, label: [{ text: 'marked' }] },
};

const marksOf = ({ bands }: Scene) =>
  bands.flatMap((band): readonly Mark[] => ('box' in band ? [] : band.marks));
const dots = (scene: Scene) =>
  new Map(
    marksOf(scene).flatMap((mark) =>
      mark.shape === 'circle' ? [[mark.row ?? '', mark] as const] : [],
    ),
  );
const lines = (scene: Scene, row: string | undefined, look: string) =>
  marksOf(scene).filter(
    (mark): mark is Extract<Mark, { shape: 'line' }> =>
      mark.shape === 'line' && mark.row === row && mark.look === look,
  );

describe.each(Object.values(sceneSizes))('statements, $name', (size: SceneSize) => {
  const scene = layoutStatements(data, size);

  it('draws all numbers on one scale from zero', () => {
    const places = dots(scene);
    const at = (row: string) => places.get(row)?.x ?? NaN;
    const zero = lines(scene, 'one', 'stem')[0]?.from.x ?? NaN;
    for (const { id, amount = NaN } of data.groups.flatMap(({ rows }) => rows)) {
      expect((at(id) - zero) / (at('five') - zero), id).toBeCloseTo(amount / 100, 5);
    }
  });

  it('leads a number beyond the scale to its end, without a dot', () => {
    expect(dots(scene).has('seven')).toBe(false);
    const [line] = lines(scene, 'seven', 'stem');
    expect(line?.to.x).toBeGreaterThan(dots(scene).get('five')?.x ?? NaN);
  });

  it('draws what is supposed dashed, and "more than" with an open end', () => {
    expect(lines(scene, 'three', 'dashes')).toHaveLength(1);
    expect(lines(scene, 'one', 'dashes')).toHaveLength(0);
    const open = marksOf(scene).filter(({ shape, row }) => shape === 'rect' && row === 'three');
    expect(open).toHaveLength(1);
  });

  it('brackets the gap from the greatest number of one group to the least of the next', () => {
    const places = dots(scene);
    const [from, to] = [places.get('two')?.x ?? NaN, places.get('three')?.x ?? NaN];
    const across = marksOf(scene).filter(
      (mark): mark is Extract<Mark, { shape: 'line' }> =>
        mark.shape === 'line' && mark.look === 'axis' && mark.row === undefined,
    );
    const ends = across
      .filter((mark) => mark.from.y === mark.to.y)
      .flatMap((mark) => [mark.from.x, mark.to.x]);
    expect(Math.min(...ends)).toBeCloseTo(from, 5);
    expect(Math.max(...ends)).toBeCloseTo(to, 5);
  });

  it('hangs who repeats another from it, one step further in', () => {
    const indents = new Map<string, number>();
    for (const mark of marksOf(scene)) {
      const words = mark.shape === 'text' ? mark.runs.map(({ text }) => text).join('') : '';
      if (mark.shape === 'text' && words.includes(', 1899'))
        indents.set(mark.row ?? '', mark.dx ?? 0);
    }
    expect(lines(scene, 'three', 'axis')).toHaveLength(0);
    for (const row of ['four', 'five', 'six'])
      expect(lines(scene, row, 'axis'), row).toHaveLength(2);
    const steps = size.name === 'narrow' ? [18, 18, 18] : [18, 36, 18];
    expect(['four', 'five', 'six'].map((row) => indents.get(row))).toEqual(steps);
  });
});
