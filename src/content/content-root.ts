import { resolve } from 'node:path';

/** The folder of the site's content: content/, or for tests the one that CONTENT_DIR names. */
export const contentRoot = resolve(process.env['CONTENT_DIR'] || 'content');
