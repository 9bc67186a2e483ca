import { explainerPages, expect, isOnce, test } from './site.ts';

test.use({ bypassCSP: true });

// A printer's sheets cannot be looked into; columns of a sheet's height break by the same rules.
const sheet = { width: 718, height: 1046 };

for (const { address } of explainerPages.filter(isOnce)) {
  test(`${address} prints the title of each figure on the sheet of its picture, and no picture on two`, async ({
    page,
  }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await page.addStyleTag({
      content: `html { height: ${sheet.height}px; overflow: visible; }
        body { height: ${sheet.height}px; column-width: ${sheet.width}px; column-gap: 100px; column-fill: auto; }`,
    });
    const found = await page.evaluate((step) => {
      const sheetsOf = (element: Element) =>
        [...element.getClientRects()]
          .filter(({ height }) => height > 0)
          .map(({ left }) => Math.floor((left + scrollX + 5) / step));
      const figures = [...document.querySelectorAll('figure[data-chart]')];
      return {
        sheets: Math.round(document.documentElement.scrollWidth / step),
        parted: figures.flatMap((figure) => {
          const [title] = [...figure.querySelectorAll('.figure-title')].flatMap(sheetsOf);
          const pictures = [...figure.querySelectorAll('.figure-plots [role="img"]')];
          const [first] = pictures.flatMap(sheetsOf);
          return title === first ? [] : [`${figure.id}: title ${title}, picture ${first}`];
        }),
        cut: figures
          .flatMap((figure) => [...figure.querySelectorAll('.figure-plots [role="img"]')])
          .filter((picture) => new Set(sheetsOf(picture)).size > 1)
          .map((picture) => picture.closest('figure')?.id),
      };
    }, sheet.width + 100);
    expect(found.sheets).toBeGreaterThan(3);
    expect(found.parted, 'titles on another sheet').toEqual([]);
    expect(found.cut, 'pictures on two sheets').toEqual([]);
  });
}
