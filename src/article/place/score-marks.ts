/** The marks of the scoreboard: one stop of the Tab key, arrows, Home and End go from mark to mark. */
class ScoreMarks extends HTMLElement {
  connectedCallback(): void {
    const marks = [...this.querySelectorAll('a')];
    const makeStop = (stop: HTMLElement | undefined) => {
      for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
    };
    makeStop(marks[0]);
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) makeStop(target);
    });
    this.addEventListener('keydown', (event) => {
      const at = marks.findIndex((mark) => mark === document.activeElement);
      const next = new Map([
        ['ArrowRight', at + 1],
        ['ArrowDown', at + 1],
        ['ArrowLeft', at - 1],
        ['ArrowUp', at - 1],
        ['Home', 0],
        ['End', marks.length - 1],
      ]).get(event.key);
      const mark = next === undefined ? undefined : marks[next];
      if (!mark) return;
      event.preventDefault();
      mark.focus();
    });
  }
}

customElements.define('score-marks', ScoreMarks);
