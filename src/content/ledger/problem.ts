/** One mistake in a content file: where it is (line and column count from 1), what is wrong and what to write instead. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** Whether it is only that a language lags behind: while writing, the page is shown all the same. */
  readonly translation?: boolean;
}

/** A problem as one line, `content/…/facts.yaml:12:3 message`. */
export function describeProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, line === undefined ? undefined : column].filter(
    (part) => part !== undefined,
  );
  return `${place.join(':')}  ${message}`;
}

/** All mistakes found in the content, as one error that names each of them. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  /** `list` is the problems in words, where there are better ones. */
  constructor(problems: readonly Problem[], list = problems.map(describeProblem).join('\n')) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${list}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
