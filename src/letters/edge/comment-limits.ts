import type { Environment } from './runtime.ts';

/** How many comments are taken: of one writer in an hour, of all writers in a day (UTC). */
export interface CommentLimits {
  readonly hourly: number;
  readonly daily: number;
}

type Variables = Pick<Environment, 'COMMENTS_PER_HOUR' | 'COMMENTS_PER_DAY'>;

/** The limits that wrangler.jsonc states. Throws a plain Error that says what to write where one is no whole number above 0. */
export function readLimits(variables: Partial<Variables>): CommentLimits {
  const number = (name: keyof Variables): number => {
    const value = variables[name] ?? '';
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new Error(
      `${name} is "${value}": write a whole number above 0 in "vars" of wrangler.jsonc, "${name}": "10" say`,
    );
  };
  return { hourly: number('COMMENTS_PER_HOUR'), daily: number('COMMENTS_PER_DAY') };
}
