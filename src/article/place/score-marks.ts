import { oneStop } from './one-stop.ts';

/** The marks of the scoreboard: one stop of the Tab key. */
class ScoreMarks extends HTMLElement {
  connectedCallback(): void {
    oneStop([...this.querySelectorAll('a')]);
  }
}

customElements.define('score-marks', ScoreMarks);
