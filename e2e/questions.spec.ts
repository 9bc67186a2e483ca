import { openBuilt } from './built-page.ts';
import { explainerPages, expect, test } from './site.ts';

// What opens an answer has no language: the browser does it by itself.
const asked = explainerPages.find(({ language, outline }) => {
  return language === 'pt' && questionsOf(outline).length > 1;
});
if (!asked) throw new Error('no explainer in pt has two questions');
const { address, outline } = asked;

test('a link to a question opens its answer, and no other; so does the keyboard', async ({
  page,
}) => {
  const [{ id: first } = { id: '' }, ...others] = questionsOf(outline);
  const answer = (id: string) => page.locator(`#${id}`);

  await test.step('a link from elsewhere', async () => {
    await page.goto(`${address}#${first}`);
    await expect(answer(first)).toBeInViewport();
    for (const { id } of others) await expect(answer(id)).toBeHidden();
  });
  for (const { id } of others) {
    await test.step(`a link on the page itself: ${id}`, async () => {
      await expect(answer(id)).toBeHidden();
      await page.goto(`${address}#${id}`);
      await expect(answer(id)).toBeInViewport();
    });
  }
  for (const { id, title } of questionsOf(outline)) {
    await test.step(`the keyboard closes and opens ${id}`, async () => {
      const question = page.locator('summary').filter({ hasText: title });
      await question.focus();
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await expect(answer(id)).toBeHidden();
        await page.keyboard.press(key);
        await expect(answer(id)).toBeVisible();
      }
      await expect(question).toBeFocused();
    });
  }
});

test('each text asks its questions in order, each answer closed behind its own', () => {
  for (const { address, outline } of explainerPages) {
    const details = [...openBuilt(address).querySelectorAll<HTMLDetailsElement>('.question')];
    const found = details.map((each) => ({
      id: each.querySelector('.answer')?.id,
      title: each.querySelector('summary')?.textContent.trim(),
    }));
    expect(found, address).toEqual(questionsOf(outline));
    expect(
      details.filter(({ open }) => open),
      address,
    ).toEqual([]);
  }
});

test('the three questions of the frozen article', () => {
  expect(questionsOf(outline).map(({ id }) => id)).toEqual([
    'faq-different',
    'faq-efficiency',
    'faq-hiring',
  ]);
});

function questionsOf({ tags }: (typeof explainerPages)[number]['outline']) {
  return tags
    .filter(({ name }) => name === 'Question')
    .map(({ attributes: { id = '', title = '' } }) => ({ id, title: title.replaceAll("'", '’') }));
}
