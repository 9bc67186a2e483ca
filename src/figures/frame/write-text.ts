/** Takes an element, its new words and the fact that they print, if any, and rewrites it where it differs. */
export function writeText(element: Element | null, text: string, fact?: string): void {
  if (!element) return;
  if (element.textContent.trim() !== text) element.textContent = text;
  if (fact === undefined) element.removeAttribute('data-fact');
  else element.setAttribute('data-fact', fact);
}
