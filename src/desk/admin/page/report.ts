import type { SaveAnswer } from '../api.ts';
import { element } from './element.ts';
import { words } from './words.ts';

/** A place beside a form where the result of a save is told, to screen readers too. */
export function reportPlace(): HTMLElement {
  const place = element('div', { className: 'report' });
  place.setAttribute('role', 'status');
  return place;
}

/** Takes the place and what to say. */
export function say(place: HTMLElement, message: string): void {
  place.replaceChildren(element('p', {}, [message]));
}

/** Takes the place, the answer to a save and what to say where the content is in order; tells it, with each problem that is left. */
export function tellAnswer(place: HTMLElement, { problems }: SaveAnswer, done = words.saved): void {
  if (problems.length === 0) say(place, done);
  else tellProblems(place, words.savedBut, problems);
}

/** Takes the place and the error of a save; tells that nothing was saved and why. */
export function tellError(place: HTMLElement, error: unknown): void {
  tellProblems(place, words.notSaved, [error instanceof Error ? error.message : String(error)]);
}

function tellProblems(place: HTMLElement, heading: string, problems: readonly string[]): void {
  const items = problems.map((problem) => element('li', {}, [problem]));
  place.replaceChildren(element('p', {}, [heading]), element('ul', {}, items));
}
