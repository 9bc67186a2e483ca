/** Takes a part of the page and what draws it anew; the keyboard's focus, the caret and the place in the page stay where they were. */
export async function keepFocus(part: HTMLElement, draw: () => Promise<void>): Promise<void> {
  const fields = () => [...part.querySelectorAll<HTMLElement>('input, select, textarea, button')];
  const focused = document.activeElement;
  const index = fields().findIndex((field) => field === focused);
  const caret = focused instanceof HTMLTextAreaElement ? focused.selectionStart : 0;
  const at = window.scrollY;
  await draw();
  const field = fields()[index];
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(caret, caret);
  window.scrollTo({ top: at });
}
