import { expect, test, type Page } from '@playwright/test';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { explainerPages } from './site.ts';

const page = explainerPages.find(({ frontmatter }) => frontmatter.hero);

/*
 * By hand: where nothing is lit, the estimate's colour (176, 74, 0) at 78 % on paper (250, 246, 238), in percent of 255. A
 * dot's radius is 0.155 of the unit and eight of them stand on two square units: 30.2 % are covered; a bar covers 0.8 × 0.6.
 */
const expected = [
  { width: 390, colour: [87, 71, 58] },
  { width: 768, colour: [87, 71, 58] },
  { width: 1280, colour: [91, 81, 71] },
] as const;

// A part of the shown field in which nothing is lit, in px of the window.
const unlit = `(() => {
  const field = [...document.querySelectorAll('.hero svg[viewBox]')].find((svg) => svg.getBoundingClientRect().width > 0);
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = field.getBoundingClientRect();
  const bottom = Math.min(y + height * 0.9, innerHeight);
  return [x + width * 0.1, y + height * 0.5, width * 0.8, bottom - y - height * 0.5];
})()`;

/** The mean colour of a part of a PNG (Base64), each channel in percent. */
function meanColour(page: Page, png: string, part: readonly number[]): Promise<readonly number[]> {
  return page.evaluate(
    async ([data, [x, y, width, height]]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('the browser has no canvas');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(x, y, width, height).data;
      return [0, 1, 2].map((channel) => {
        let sum = 0;
        for (let at = channel; at < pixels.length; at += 4) sum += pixels[at] ?? 0;
        return sum / (pixels.length / 4) / 2.55;
      });
    },
    [png, part.map(Math.round) as [number, number, number, number]] as const,
  );
}

for (const engine of [undefined, firefox, webkit].filter((each, index) => index === 0 || each)) {
  test(`${engine?.name ?? 'Chromium'} mixes the dots of the first screen to the colour that they cover`, async ({
    baseURL,
    page: chromium,
  }) => {
    const address = `${baseURL}${page?.address}`;
    const other = await engine?.open();
    try {
      for (const { width, colour } of expected) {
        const show = async () => {
          if (other) {
            await other.resize(width);
            await other.goto(address);
            const part = (await other.evaluate(unlit)) as number[];
            return { part, png: await other.picture() };
          }
          await chromium.setViewportSize({ width, height: 900 });
          await chromium.goto(address);
          const part = await chromium.evaluate<number[]>(unlit);
          return { part, png: (await chromium.screenshot()).toString('base64') };
        };
        // A picture may be older than what was measured before it, on a busy machine: letters may come in between.
        await expect(async () => {
          const { part, png } = await show();
          const found = await meanColour(chromium, png, part);
          for (const [channel, share] of colour.entries()) {
            const is = `channel ${channel} at ${width} px: ${found.map(Math.round).join(', ')}`;
            expect(Math.abs((found[channel] ?? 0) - share), is).toBeLessThanOrEqual(6);
          }
        }).toPass({ timeout: 60_000 });
      }
    } finally {
      await other?.close();
    }
  });
}
