import type { CitationItem } from './citation-item.ts';

/** Writes a citation as an entry for BibTeX, biber and pandoc, in UTF-8. */
export function writeBibtex(item: CitationItem): string {
  const [year = '', month = '', day = ''] = item.published.split('-');
  // Old styles know year and month, biblatex `date`; its @misc has an organization and no publisher. Two braces keep the letters' case and a name in one piece.
  const fields = [
    ['author', `{{${escaped(item.site)}}}`],
    ['title', `{{${escaped(item.title)}}}`],
    ['organization', `{${escaped(item.site)}}`],
    ['date', `{${item.published}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['day', `{${Number(day)}}`],
    ['url', `{${item.address}}`],
    ['urldate', `{${item.updated}}`],
    ['note', `{${escaped(item.note)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${item.id.replaceAll('-', '')},\n${lines.join('')}}\n`;
}

/** The macros by which every style writes a month in its own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// BibTeX counts braces even behind a backslash: one without its pair is written by name.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\{([^{}]*)\}|[\\{}~^%&#_$]/g, (sign, inner?: string) =>
    inner === undefined ? (commands[sign] ?? `\\${sign}`) : `\\{${escaped(inner)}\\}`,
  );
}
