import { withoutNoise } from '../../../content/numbers/without-noise.ts';
import type { FigureTable } from '../figure-data.ts';
import type { FigureRecord, RecordCell, RecordColumn } from './record.ts';
import type { Scene, SceneSize } from '../scene.ts';
import { writeRecordCsv } from './record-csv.ts';
import type { SvgParts } from './svg-parts.ts';

type State = FigureRecord['state'];

/** What depends on a figure's state, as it is now. */
export interface Present {
  readonly table?: FigureTable | undefined;
  readonly scene?: ((size: SceneSize) => Scene) | undefined;
}

/**
 * Takes the address of one of its stored files, its state in words, its table and its drawing where they depend on
 * the state; gives the same file in the present state. Throws where a stored file cannot be fetched.
 */
export async function presentFile(
  address: string,
  state: State,
  { table, scene }: Present,
): Promise<Blob> {
  const type = address.split('.').at(-1);
  const stored = async (ending: string) => {
    const response = await fetch(address.replace(/\w+$/, ending));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response;
  };
  if (type === 'csv' || type === 'json') {
    const record = presentRecord(
      (await (await stored('json')).json()) as FigureRecord,
      state,
      table,
    );
    return type === 'csv'
      ? new Blob([writeRecordCsv(record)], { type: 'text/csv;charset=utf-8' })
      : new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' });
  }
  const { presentSvg, svgToPng } = await import('./present-svg.ts');
  if (!scene) throw new Error(`nothing redraws the picture of ${address}`);
  const svg = presentSvg((await (await stored('parts.json')).json()) as SvgParts, state, scene);
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  return type === 'svg' ? blob : svgToPng(blob);
}

/** Takes a stored record, a state and the present table; gives the record of that state. */
export function presentRecord(
  record: FigureRecord,
  state: State,
  table: FigureTable | undefined,
): FigureRecord {
  if (!table) return { ...record, state };
  const rows = table.rows.map(({ cells }, y) =>
    cells.map((cell, x): RecordCell => {
      const before = record.rows[y]?.[x];
      const text = cell.runs ? cell.runs.map((run) => run.text).join('') : cell.text;
      if (!cell.number) return { ...before, text };
      const { value, unit } = cell.number;
      const known = record.rows.flat().find((other) => other.unit === unit);
      const name = known?.unitName ?? before?.unitName;
      return {
        text,
        value: withoutNoise(value),
        unit,
        ...(name !== undefined && { unitName: name }),
      };
    }),
  );
  // A heading may name the state, and a state may have a column more: it is like the one before it.
  const columns = table.head.map((heading, x): RecordColumn => {
    const column = record.columns[Math.min(x, record.columns.length - 1)];
    const named = (text: string) => text.replace(column?.heading ?? '', heading);
    if (!column?.numbers) return { heading };
    const { value, unit } = column.numbers;
    return { heading, numbers: { value: named(value), unit: named(unit) } };
  });
  return { ...record, state, columns, rows };
}
