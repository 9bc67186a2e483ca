import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { drawn, height, type Engine } from './engine.ts';

const executablePath = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

/** Firefox by WebDriver BiDi; undefined where the machine has none. */
export const firefox: Engine | undefined = executablePath
  ? {
      name: 'Firefox',
      open: async () => {
        const browser = await launch({
          browser: 'firefox',
          executablePath,
          extraPrefsFirefox: { 'intl.accept_languages': 'en' },
          protocolTimeout: 120_000,
        });
        const page = await browser.newPage();
        const noise: string[] = [];
        page.on('console', (message) => noise.push(`console: ${message.text()}`));
        page.on('pageerror', (error) => noise.push(`error: ${String(error)}`));
        return {
          goto: async (address) => {
            const open = async () => {
              await page.goto(address);
              await page.evaluate(drawn);
            };
            try {
              await open();
            } catch (error) {
              // It rarely waits without end for an answer that it had: the page is asked for once more.
              if (!String(error).includes('timed out')) throw error;
              await open();
            }
          },
          evaluate: (expression) => page.evaluate(expression),
          click: async (selector) => {
            await page.locator(selector).click();
          },
          resize: (width) => page.setViewport({ width, height }),
          picture: () => page.screenshot({ encoding: 'base64' }),
          noise: () => noise,
          close: () => browser.close(),
        };
      },
    }
  : undefined;
