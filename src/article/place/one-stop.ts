/**
 * Makes controls that stand together one stop of the Tab key: the one used last. Arrows, Home and End go from one to the
 * next, in the order given.
 */
export function oneStop(controls: readonly HTMLElement[]): void {
  const makeStop = (stop: HTMLElement | undefined) => {
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  };
  makeStop(controls[0]);
  for (const [at, control] of controls.entries()) {
    control.addEventListener('focus', () => makeStop(control));
    control.addEventListener('keydown', (event) => {
      const next = new Map([
        ['ArrowRight', at + 1],
        ['ArrowDown', at + 1],
        ['ArrowLeft', at - 1],
        ['ArrowUp', at - 1],
        ['Home', 0],
        ['End', controls.length - 1],
      ]).get(event.key);
      const other = next === undefined ? undefined : controls[next];
      if (!other) return;
      event.preventDefault();
      other.focus();
    });
  }
}
