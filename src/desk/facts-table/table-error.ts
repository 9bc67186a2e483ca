/** One mistake in a table: its row (counted from 1, the heading is the first), the column's name, what is wrong and what to write. */
export interface TableProblem {
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** All mistakes of a table, as one error with a line for each: `facts.csv:12:unit  …`. */
export class TableError extends Error {
  readonly problems: readonly TableProblem[];

  constructor(file: string, problems: readonly TableProblem[]) {
    const lines = problems.map(({ row, column, message }) => {
      const place = [file, row, column].filter((part) => part !== undefined);
      return `${place.join(':')}  ${message}`;
    });
    super(lines.join('\n'));
    this.name = 'TableError';
    this.problems = problems;
  }
}
