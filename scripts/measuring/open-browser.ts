import { chromium, type Browser } from '@playwright/test';

/** The Chromium to measure with: $CHROMIUM, else Debian's. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Starts Chromium; throws where there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}
