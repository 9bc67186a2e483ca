import type { FigureTable } from '../frame/figure-data.ts';
import { eachText, fitsAt, fitText, type TilesData } from './fit.ts';

/** The table at a stop: how many fit at every stop, what one takes at this one, and of what room. */
export function tilesTable(data: TilesData, stop: number): FigureTable {
  const { rows, room, control, words } = data;
  const named = (each: number) => `${each}${control.suffix}`;
  return {
    head: [
      words.what,
      words.sum,
      words.amount,
      ...control.stops.map((each) => `${words.fits}, ${named(each)}`),
      `${words.takes}, ${named(stop)}`,
      words.room,
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        { text: [...row.label, { text: ', ' }, ...row.note].map(({ text }) => text).join('') },
        { text: row.sum },
        row.takes,
        ...control.stops.map((each) => {
          const value = fitsAt(row, each);
          return { text: fitText(value, data), number: { value, unit: 'times' as const } };
        }),
        {
          text: eachText(row, stop, data),
          number: { value: room.amount / fitsAt(row, stop), unit: room.unit },
        },
        { text: room.label.map(({ text }) => text).join('') },
      ],
    })),
  };
}
