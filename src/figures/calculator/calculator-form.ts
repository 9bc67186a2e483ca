import type { CalculatorData } from './calculator-data.ts';
import { fields } from './fields.ts';
import { calculate, outputNames } from './model.ts';
import { parseAmount } from './parse-amount.ts';
import { layoutRanges } from './range-layout.ts';
import { readQuery, readValues, writeQuery, type Reading } from './state.ts';
import { tellCell, tellRefusal, tellResult } from './tell.ts';
import { writeWritten } from './written-number.ts';

/**
 * The calculator. It opens with what the address names, follows every keystroke, and puts each finished change into the
 * address, so that Back returns to the one before. What cannot be used is said beside its field.
 */
class CalculatorForm extends HTMLElement {
  private data: CalculatorData | undefined;

  connectedCallback(): void {
    const json = this.querySelector('template')?.content.textContent;
    if (!json || this.data) return;
    this.data = JSON.parse(json) as CalculatorData;
    this.addEventListener('input', () => this.show(this.written()));
    this.addEventListener('change', () => this.remember());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.showResults();
    });
    addEventListener('popstate', () => this.open());
    document.addEventListener('click', (event) => this.choose(event));
    if (location.search !== '') this.open();
    // Now it is seen (calculator.css).
    this.dataset['ready'] = '';
  }

  // A preset's link fills the form, where it leads to this page.
  private choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-preset]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const others = this.otherState();
    for (const [name, value] of new URL(link.href).searchParams) others.set(name, value);
    this.push(others);
    this.open();
    this.showResults();
  }

  private showResults(): void {
    this.querySelector('.calculator-results')?.scrollIntoView({ block: 'nearest' });
  }

  private open(): void {
    const { data } = this;
    if (!data) return;
    const reading = readQuery(new URLSearchParams(location.search), data.first);
    for (const { name } of fields) {
      const input = this.input(name);
      if (input) input.value = writeWritten(reading.inputs[name], data.numbers.locale);
    }
    this.show(reading);
  }

  private written(): Reading {
    const { first, numbers } = this.data as CalculatorData;
    return readValues(
      (name) => this.input(name)?.value,
      (text, field) => parseAmount(text, field, numbers),
      first,
    );
  }

  private show({ inputs, refusals }: Reading): void {
    const { data } = this;
    if (!data) return;
    const outputs = calculate(inputs, data.watts);
    const sentence = this.querySelector('.calculator-sentence');
    if (sentence) sentence.textContent = tellResult(inputs, outputs, data);
    const bars = layoutRanges(outputs);
    for (const name of outputNames) {
      const row = this.querySelector(`[data-output="${name}"]`);
      const { low, middle, high } = outputs[name];
      for (const [index, value] of [low, middle, high].entries()) {
        const cell = row?.querySelectorAll('td')[index];
        if (cell) cell.textContent = tellCell(value, data);
      }
      const bar = bars.find((each) => each.name === name);
      const [line, span] = row?.querySelectorAll('rect') ?? [];
      line?.setAttribute('width', bar?.width ?? '0');
      span?.setAttribute('x', bar?.from ?? '0');
      span?.setAttribute('width', bar?.span ?? '0');
      const tick = row?.querySelector('line');
      for (const end of ['x1', 'x2']) tick?.setAttribute(end, bar?.middle ?? '0');
    }
    for (const { name } of fields) {
      const refusal = refusals.find(({ field }) => field === name);
      const place = this.querySelector(`[data-field="${name}"]`);
      const text = refusal ? tellRefusal(refusal, inputs[name], data) : '';
      if (place && place.textContent !== text) place.textContent = text;
      if (refusal) this.input(name)?.setAttribute('aria-invalid', 'true');
      else this.input(name)?.removeAttribute('aria-invalid');
    }
  }

  private remember(): void {
    const { data } = this;
    if (!data) return;
    const query = this.otherState();
    for (const [name, value] of writeQuery(this.written().inputs, data.first))
      query.set(name, value);
    this.push(query);
  }

  private push(query: URLSearchParams): void {
    const text = query.toString();
    const address = `${location.pathname}${text ? `?${text}` : ''}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash) {
      history.pushState(null, '', address);
    }
  }

  /** What the address says of others: the figures on the same page. */
  private otherState(): URLSearchParams {
    const query = new URLSearchParams(location.search);
    for (const { name } of fields) query.delete(name);
    return query;
  }

  private input(name: string): HTMLInputElement | null {
    return this.querySelector(`input[name="${name}"]`);
  }
}

customElements.define('calculator-form', CalculatorForm);
