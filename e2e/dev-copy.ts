import { rmSync } from 'node:fs';
import { startDev, type DevServer } from '../scripts/start-dev.ts';
import { closedHome } from './closed-home.ts';
import {
  contentOf,
  copyFrozen,
  openCopy,
  ownEnvironment,
  type ProjectCopy,
} from './project-copy.ts';
import { freePort } from './run-server.ts';
import { test as quietTest } from './site.ts';

/** A copy of the project while somebody writes in it. */
export interface WrittenCopy extends ProjectCopy {
  readonly dev: DevServer;
}

/** Playwright's test with such a copy: one dev server a worker, and after each test the content as it was before. */
export const test = quietTest.extend<{ copy: WrittenCopy }, { written: WrittenCopy }>({
  written: [
    async ({}, use) => {
      const root = copyFrozen();
      const dev = await startDev(root, await freePort(), {
        ...ownEnvironment(root),
        ...closedHome,
      });
      await use({ ...openCopy(root), dev });
      await dev.stop();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  copy: async ({ written }, use) => {
    const before = contentOf(written);
    await use(written);
    for (const [file, text] of before) if (written.read(file) !== text) written.write(file, text);
  },
});
