import type { CitationItem } from './citation-item.ts';

/** Writes a citation as a record of RIS: a field a line, however long, the lines ended by CR and LF. */
export function writeRis({
  id,
  title,
  site,
  published,
  address,
  locale,
  note,
}: CitationItem): string {
  const fields = [
    ['TY', 'ELEC'],
    ['AU', site],
    ['DA', `${published.replaceAll('-', '/')}/`],
    ['PY', published.slice(0, 4)],
    ['ID', id],
    ['LA', locale],
    ['N1', note],
    ['PB', site],
    ['TI', title],
    ['UR', address],
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
