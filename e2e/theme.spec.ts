import { languages } from '../src/language/languages.ts';
import { expect, test } from './site.ts';

const { words } = languages.en;
const [system = '', light = '', dark = ''] = words.theme.names.split(', ');

/** The colours of light and dark paper, as the browser tells them. */
const paper = { light: 'rgb(250, 246, 238)', dark: 'rgb(20, 19, 15)' };

for (const system of ['light', 'dark'] as const) {
  test(`a theme chosen here leaves forced colours (${system}) as the system has them, in drawings too`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: system });
    await page.goto('/en/lighthouse-lamps/');
    for (const theme of ['', 'light', 'dark']) {
      const found = await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
        const probe = document.createElement('i');
        document.body.append(probe);
        const systems = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
          probe.style.setProperty('color', name);
          return getComputedStyle(probe).color;
        });
        probe.remove();
        const [canvas = '', text = ''] = systems;
        const isOurs = (paint: string) => /^rgb/.test(paint) && !systems.includes(paint);
        const drawn = [
          ...document.querySelectorAll(
            'svg text, svg .bar, svg .axis, .box-dot, .box-lit, .kind-mark',
          ),
        ];
        return {
          ground: getComputedStyle(document.documentElement).backgroundColor === canvas,
          labels: [...document.querySelectorAll('.band text[class], .band tspan')].every(
            (label) => {
              const { fill } = getComputedStyle(label);
              return fill === text || fill === systems[2];
            },
          ),
          own: drawn.filter((mark) => {
            const { fill, stroke, borderTopColor } = getComputedStyle(mark);
            return (
              isOurs(stroke) ||
              (mark.closest('svg')
                ? isOurs(fill) && fill !== 'rgb(0, 0, 0)'
                : isOurs(borderTopColor))
            );
          }).length,
          band: getComputedStyle(document.querySelector('.claim-words') ?? document.body)
            .borderBottomStyle,
        };
      }, theme);
      expect(found, `theme "${theme}"`).toEqual({
        ground: true,
        labels: true,
        own: 0,
        band: 'double',
      });
    }
  });
}

test('the theme follows the system, can be set, and stays set on the next page from its first paint', async ({
  page,
}) => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/');
  expect(await ground()).toBe(paper.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).toBe(paper.light);

  const button = page.getByRole('button', { name: words.theme.label });
  await expect(button).toHaveAccessibleName(`${words.theme.label}: ${system}`);
  await button.click();
  await expect(button).toHaveAccessibleName(`${words.theme.label}: ${light}`);
  await button.click();
  await expect(button).toHaveAccessibleName(`${words.theme.label}: ${dark}`);
  expect(await ground()).toBe(paper.dark);

  // Without the page's own scripts: what is in the head alone.
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(`/pt/${languages.pt.words.paths.glossary}/`, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
  expect(await ground()).toBe(paper.dark);
  await page.unroute('**/_astro/*.js');

  await page.goto('/en/');
  await expect(button).toHaveAccessibleName(`${words.theme.label}: ${dark}`);
  await button.click();
  await expect(button).toHaveAccessibleName(`${words.theme.label}: ${system}`);
  expect(await ground()).toBe(paper.light);
});
