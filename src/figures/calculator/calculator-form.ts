import { fillWords } from '../../language/fill-words.ts';
import { readPartValues } from '../frame/figure-values.ts';
import { readRange, sayRange, stopsOf } from '../frame/range-value.ts';
import { writeText } from '../frame/write-text.ts';
import { writeAmount } from '../../content/numbers/write-number.ts';
import type { CalculatorData } from './calculator-data.ts';
import type { Field, FieldName } from './fields.ts';
import { resultOf } from './model.ts';
import { parseAmount } from './parse-amount.ts';
import { nearestStop } from './slider-stops.ts';
import { readQuery, readValues, writeQuery, type Reading } from './state.ts';
import { tellRefusal, tellResult, type Told } from './tell.ts';
import { writeWritten } from './written-number.ts';

/** How long a reader has to rest before the result is spoken, in ms: not at every stop of a slider. */
const rest = 700;

/**
 * The calculator. It opens with what the address names, follows every move and keystroke, and puts each finished change into
 * the address, so that Back returns to the one before. What cannot be used is said beside its field.
 */
class CalculatorForm extends HTMLElement {
  connectedCallback(): void {
    const figure = this.querySelector('figure');
    if (figure && !this.dataset['ready']) answer(this, figure);
  }
}

function answer(form: HTMLElement, figure: HTMLElement): void {
  const data = readPartValues<CalculatorData>(figure, 'calculator');
  const { fields, numbers, words } = data;
  // How far the low and the high price are from the middle one: they move along with it.
  let spread = { low: 1, high: 1 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const inputOf = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const write = (name: FieldName, value: number) => {
    const input = inputOf(name);
    if (input) input.value = writeWritten(value, numbers.locale);
  };
  const parseIn = (field: Field) => parseAmount(inputOf(field.name)?.value ?? '', field, numbers);
  const priceField = fields.find(({ name }) => name === 'price');
  const written = () =>
    readValues(
      (name) => inputOf(name)?.value,
      (_, field) => parseIn(field),
      data,
    );

  const show = ({ inputs, refusals }: Reading, changed?: string) => {
    if (changed !== 'price' && inputs.price > 0) {
      spread = { low: inputs.low / inputs.price, high: inputs.high / inputs.price };
    }
    for (const field of fields) {
      const { name, unit } = field;
      const refusal = refusals.find((each) => each.field === name);
      writeText(
        form.querySelector(`[data-field="${name}"]`),
        refusal ? tellRefusal(refusal, field, inputs[name], data) : '',
      );
      inputOf(name)?.setAttribute('aria-invalid', String(refusal !== undefined));
      const slider = form.querySelector<HTMLInputElement>(`[data-slider="${name}"]`);
      if (!slider) continue;
      slider.value = String(nearestStop(stopsOf(slider), inputs[name]));
      sayRange(slider, writeAmount(inputs[name], unit, numbers));
    }

    const told = tellResult(resultOf(inputs, data.watts), data);
    for (const place of form.querySelectorAll<HTMLElement>('[data-tell]')) {
      writeText(place, told[place.dataset['tell'] as keyof Told]);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (form.dataset['moved'])
        writeText(form.querySelector('.calculator-said'), fillWords(words.sentence, told));
    }, rest);

    const query = writeQuery(inputs, data);
    figure.dataset['state'] = String(query);
    figure.dataset['told'] = JSON.stringify(
      Object.fromEntries(
        Array.from(query.keys() as Iterable<FieldName>, (name) => [
          words.field[name],
          writeWritten(inputs[name], numbers.locale),
        ]),
      ),
    );
    figure.dispatchEvent(new Event('input'));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-preset]')) {
      const isChosen = link.search.slice(1) === figure.dataset['state'];
      link.setAttribute('aria-current', String(isChosen));
    }
  };

  const open = () => {
    const reading = readQuery(new URLSearchParams(location.search), data);
    for (const { name } of fields) write(name, reading.inputs[name]);
    show(reading);
  };
  // What the address says of others, the figures on the same page, stays.
  const push = (state: URLSearchParams) => {
    const query = new URLSearchParams(location.search);
    for (const { name } of fields) query.delete(name);
    for (const [name, value] of state) query.set(name, value);
    const search = String(query) && `?${query}`;
    if (search !== location.search) {
      history.pushState(null, '', location.pathname + search + location.hash);
    }
  };

  form.addEventListener('input', (event) => {
    const target = event.target as HTMLInputElement;
    const { slider } = target.dataset;
    const name = slider ?? target.name;
    if (slider) write(slider as FieldName, readRange(target));
    form.dataset['moved'] = 'true';
    const price = name === 'price' && priceField ? parseIn(priceField) : undefined;
    if (typeof price === 'number') {
      write('low', Math.round(price * spread.low));
      write('high', Math.round(price * spread.high));
    }
    show(written(), name);
  });
  form.addEventListener('change', () => push(writeQuery(written().inputs, data)));
  addEventListener('popstate', open);
  // A preset's link fills the form, where it leads to this page.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-preset]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    push(new URL(link.href).searchParams);
    form.dataset['moved'] = 'true';
    open();
  });
  // Short of the large answers a line at the foot of the screen has them (answers.css).
  const answers = form.querySelector('.calculator-answers');
  if (answers) {
    new IntersectionObserver(([entry]) => {
      form.toggleAttribute('data-answered', entry?.isIntersecting);
    }).observe(answers);
  }
  open();
  // Now it is seen.
  form.dataset['ready'] = 'true';
}

customElements.define('calculator-form', CalculatorForm);
