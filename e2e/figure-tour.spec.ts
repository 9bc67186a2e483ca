import { figuresOf } from '../src/content/explainer/outline.ts';
import { ownPage, pageWith } from './figure-pages.ts';
import { languages } from '../src/language/languages.ts';
import { expect, test } from './site.ts';

const said = (place: string, number: number, count: number) =>
  place.replace('{{number}}', String(number)).replace('{{count}}', String(count));

test('arrow keys walk through the marks of each figure, each stands out and its row of the table is read out', async ({
  page,
}) => {
  const { address, words, outline } = pageWith('gpu-fleet', 'pt');
  const { tour, place } = words.figureScript;
  await page.goto(address);
  for (const id of figuresOf(outline)) {
    const figure = page.locator(`figure#${id}`);
    await figure.scrollIntoViewIfNeeded();
    const plots = figure.getByRole('group', { name: tour });
    const status = plots.getByRole('status');
    const current = plots.locator('.current').first();
    await plots.focus();
    await plots.press('ArrowRight');
    await expect(status).toHaveText(/^1\D+\d+:/);
    const first = (await status.textContent()) ?? '';
    const count = Number(/^1\D+(\d+):/.exec(first)?.[1]);
    expect(count, id).toBeGreaterThan(1);
    const row = figure.locator(`tr[data-row="${await current.getAttribute('data-mark')}"]`);
    const [heading = '', cell = ''] = await row.locator('th, td').allTextContents();
    await expect(status).toContainText(plain(heading));
    await expect(status).toContainText(plain(cell).replace(/\.$/, ''));

    await plots.press('End');
    await expect(status).toContainText(said(place, count, count));
    await plots.press('ArrowDown');
    await expect(status).toHaveText(first);
    await plots.press('ArrowLeft');
    await expect(status).toContainText(said(place, count, count));
    await plots.press('Home');
    await expect(status).toHaveText(first);
    await plots.press('Escape');
    await expect(status).toBeHidden();
    await expect(current).toHaveCount(0);
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on a mark reads its row out in full, and buttons lead on', async ({ page }) => {
    const { tour, next } = languages.en.words.figureScript;
    await page.goto(ownPage('cost-scale', 'en'));
    const plots = page.getByRole('group', { name: tour });
    await expect(plots).toBeVisible();
    await plots.locator('.scene-narrow [data-mark="operating-cost"] .text-display').tap();
    const status = plots.getByRole('status');
    await expect(status).toHaveText(
      '4 of 5: Cost of operating the servers. Amount: $944 million · Kind: estimated · ' +
        'Includes: running the clusters, most likely over four years · ' +
        'Leaves out: the period it refers to, which the text does not state · ' +
        'Who says so: SemiAnalysis, 31 Jan 2025 · ' +
        'Which question it answers: What does it cost to keep the servers on? · ' +
        'In squares: 169 squares, probably over 4 years',
    );
    await plots.getByRole('button', { name: next }).tap();
    await expect(status).toContainText('5 of 5: Server capital expenditure.');
    // Its words and its squares.
    for (const mark of await plots.locator('.current').all())
      await expect(mark).toHaveAttribute('data-mark', 'server-capex');
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
