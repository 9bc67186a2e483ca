import { factorOf } from '../../content/ledger/units.ts';
import { numberWords } from '../../content/numbers/numbers.ts';
import type { NounUnit } from '../../content/numbers/write-number.ts';
import type { FigureType } from '../figure-type.ts';
import type { TilesData } from './fit.ts';
import { layoutTiles } from './layout.ts';
import type { Tiles } from './schema.ts';
import { sumOf } from './sum.ts';
import { tilesTable } from './table.ts';

/** How many of a thing fit in a room, at each stop of a control. */
export const type: FigureType<Tiles, TilesData> = {
  read: ({ room, rows, fits, control }, words) => {
    const { language, t, ledger } = words;
    const { label, unit: counted, over } = room;
    const { value, unit } = words.fact(room.fact);
    return {
      rows: rows.map((row) => {
        const fact = words.fact(row.fact);
        const taken = fact.value * factorOf(fact.unit) * control.each * factorOf(control.unit);
        return {
          id: row.fact,
          fitAtOne: (value * factorOf(unit)) / taken,
          hypothetical: row.hypothetical,
          label: words.runs(row.label),
          note: row.note ? words.runs(row.note) : [],
          takes: words.number(row.fact),
          sum: sumOf(fact, ledger, language),
        };
      }),
      room: { label: words.runs(label), amount: value, unit, counted, over: words.plain(over) },
      control: { ...control, label: words.plain(control.label) },
      words: {
        what: t('figure.column.what'),
        sum: t('types.tiles.sum'),
        amount: t('figure.column.amount'),
        fits: words.plain(fits),
        room: t('types.tiles.room'),
        takes: t('types.tiles.takes'),
        each: t('types.tiles.each', { amount: '{{amount}}' }),
      },
      numbers: numberWords(language, [unit, counted, control.unit].filter(isNoun)),
    };
  },
  // What is drawn is a quotient of the ledger's numbers: our own sum.
  kinds: () => ['calculated'],
  table: (data) => tilesTable(data, data.control.start),
  layout: (data, size) => layoutTiles(data, data.control.start, size),
  values: (data) => data,
};

function isNoun(unit: TilesData['room']['unit']): unit is NounUnit {
  return !['usd', 'percent', 'times'].includes(unit);
}
