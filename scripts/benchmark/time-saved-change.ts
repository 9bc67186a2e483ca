import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDev } from '../start-dev.ts';
import { openBrowser } from '../measuring/open-browser.ts';
import { firstExplainer } from './multiply-explainers.ts';

/**
 * For each of `times` changes, the ms from saving an MDX file to the changed text on the screen of a browser that has
 * the page open in `astro dev`. `root` is a copy of the project, `port` one that is free.
 */
export async function timeSavedChange(
  root: string,
  port: number,
  times: number,
): Promise<readonly number[]> {
  const file = join(root, 'content', firstExplainer(join(root, 'content')), 'en.mdx');
  const text = readFileSync(file, 'utf8');
  const path = /^path: (.+)$/m.exec(text)?.[1] ?? '';
  const dev = await startDev(root, port);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const address = `${dev.origin}/en/${path}/`;
  try {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const taken: number[] = [];
    while (taken.length < times) {
      // Without digits, which the checks of the prose would stop.
      const mark = `this is change ${'i'.repeat(taken.length + 1)} of the text`;
      writeFileSync(file, text.replace(/\n## /, `\nSaved: ${mark}.\n\n## `));
      const began = performance.now();
      await page.getByText(mark).waitFor({ timeout: 60_000 });
      taken.push(performance.now() - began);
      await page.waitForLoadState('networkidle');
    }
    return taken;
  } finally {
    await browser.close();
    await dev.stop();
  }
}
