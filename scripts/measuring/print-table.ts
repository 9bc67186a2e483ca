/** Prints rows, the first one the heads, as a Markdown table with its columns in line. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  const [heads = [], ...others] = rows;
  process.stdout.write(line(heads) + line(widths.map((width) => '-'.repeat(width))));
  for (const row of others) process.stdout.write(line(row));
}
