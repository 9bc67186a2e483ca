/** The heading of the section that is read, or undefined above the first. */
export function currentSection(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main h2[id]')].findLast(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
}
