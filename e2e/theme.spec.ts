import { languages } from '../src/language/languages.ts';
import { expect, test } from './site.ts';

const { words } = languages.en;
const [system = '', light = '', dark = ''] = words.theme.names.split(', ');

/** The colours of light and dark paper, as the browser tells them. */
const paper = { light: 'rgb(250, 246, 238)', dark: 'rgb(20, 19, 15)' };

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
