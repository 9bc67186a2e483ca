import type { D1Database } from '@cloudflare/workers-types';

/** What a command on comments works with. */
export interface Moderation {
  readonly database: D1Database;
  /** The root of the project, whose content the published comments are a part of. */
  readonly root: string;
  readonly now: Date;
}
