import { existsSync, readFileSync } from 'node:fs';
import { describeProblem, type Problem } from './problem.ts';

/** How many characters of a long line are shown on each side of its mistake. */
const context = 50;

/**
 * Problems as a list for the terminal, each with the line that it is in and a mark under the place. `root` is the
 * folder that the names of files begin in.
 */
export function showProblems(root: string, problems: readonly Problem[]): string {
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const path = `${root}/${file}`;
    const lines =
      texts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : []);
    texts.set(file, lines);
    return lines;
  };
  return problems
    .map((problem) => {
      const { file, line, column = 1 } = problem;
      const written = line === undefined ? undefined : linesOf(file)[line - 1];
      if (!written) return describeProblem(problem);
      const start = Math.max(0, column - 1 - context);
      const shown = written.slice(start, column - 1 + context);
      const before = start > 0 ? '…' : '';
      const after = column - 1 + context < written.length ? '…' : '';
      const mark = ' '.repeat(before.length + column - 1 - start);
      return `${describeProblem(problem)}\n    ${before}${shown}${after}\n    ${mark}^`;
    })
    .join('\n');
}
