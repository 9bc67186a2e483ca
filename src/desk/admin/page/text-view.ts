import type { InsertableTag, OpenText, SaveAnswer, TextEdit } from '../api.ts';
import { element, labelled, textField } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { reportPlace, say, tellAnswer, tellError } from './report.ts';
import { load, save } from './request.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

interface EditedField {
  readonly field: HTMLTextAreaElement;
  /** The edit it stands for, given what is typed in it. */
  readonly edit: (after: string) => TextEdit;
  readonly before: string;
}

/** Takes an explainer's id; gives the view of its text, all languages side by side. */
export async function textView(explainer: string): Promise<View> {
  const main = element('div');
  let fields: readonly EditedField[] = [];
  const report = reportPlace();

  const show = async (): Promise<void> => {
    const text = await load<OpenText>('text', explainer);
    const shown = showText(text);
    fields = shown.fields;
    const bar = tagBar(text.tags, shown.body, report);
    const button = element('button', { type: 'submit' }, [words.save]);
    const form = element('form', {}, [
      element('div', { className: 'bar' }, [bar, button, report]),
      element('p', { className: 'hint' }, [words.blockHint]),
      shown.body,
    ]);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send();
    });
    main.replaceChildren(element('h2', {}, [`${words.text}: ${explainer}`]), form);
  };

  const edits = () =>
    fields
      .filter(({ field, before }) => field.value !== before)
      .map(({ field, edit }) => edit(field.value));

  const send = async (): Promise<void> => {
    if (edits().length === 0) {
      say(report, words.nothing);
      return;
    }
    try {
      const answer = await save<SaveAnswer>('text', { explainer, edits: edits() });
      await keepFocus(main, show);
      tellAnswer(report, answer);
    } catch (error) {
      tellError(report, error);
    }
  };

  await show();
  return { main, isChanged: () => edits().length > 0, save: send };
}

function showText({ header, rows, languages }: OpenText) {
  const fields: EditedField[] = [];
  const body = element('div');
  const fieldset = (title: string) => {
    const group = element('fieldset', {}, [element('legend', {}, [title])]);
    body.append(group);
    return group;
  };
  const cell = (
    label: string,
    locale: string,
    before: string | undefined,
    edit: EditedField['edit'],
  ): HTMLElement => {
    if (before === undefined) return element('p', { className: 'alone' }, [words.alone]);
    const field = textField(before, locale);
    fields.push({ field, edit, before });
    return labelled(label, field);
  };

  const head = fieldset(words.header);
  for (const { field, values } of header) {
    const cells = languages.map(({ code, name, locale }) =>
      cell(`${field} · ${name}`, locale, values[code], (after) => ({
        language: code,
        field,
        before: values[code] ?? '',
        after,
      })),
    );
    head.append(element('div', { className: 'twins' }, cells));
  }
  let group: HTMLElement | undefined;
  let section: string | undefined;
  let number = 0;
  for (const row of rows) {
    if (!group || row.section !== section) {
      group = fieldset(row.section === '' ? words.start : row.section);
      number = 0;
    }
    section = row.section;
    number += 1;
    const cells = languages.map(({ code, name, locale }) => {
      const block = row.blocks[code];
      return cell(
        `${section || words.start} ${number} · ${name}`,
        locale,
        block?.text,
        (after) => ({
          language: code,
          block: block?.block ?? -1,
          before: block?.text ?? '',
          after,
        }),
      );
    });
    group.append(element('div', { className: 'twins' }, cells));
  }
  return { body, fields };
}

/** The row with which a tag is put where the caret was last. */
function tagBar(
  tags: readonly InsertableTag[],
  body: HTMLElement,
  report: HTMLElement,
): HTMLElement {
  let target: HTMLTextAreaElement | undefined;
  body.addEventListener('focusin', ({ target: focused }) => {
    if (focused instanceof HTMLTextAreaElement) target = focused;
  });
  const tag = element(
    'select',
    {},
    tags.map(({ name }) => element('option', { value: name }, [name])),
  );
  const list = element('datalist', { id: 'ids' });
  const id = element('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  id.setAttribute('list', list.id);
  const chosen = () => tags.find(({ name }) => name === tag.value);
  const offer = () => {
    const choices = chosen()?.choices ?? [];
    list.replaceChildren(
      ...choices.map((choice) => element('option', { value: choice.id, label: choice.label })),
    );
    id.value = '';
  };
  tag.addEventListener('change', offer);
  offer();
  const button = element('button', { type: 'button', title: words.insertHint }, [words.insert]);
  button.addEventListener('click', () => {
    const known = chosen();
    if (!target?.isConnected || !known) {
      say(report, words.chooseField);
      return;
    }
    const { selectionStart, selectionEnd, value } = target;
    const selected = value.slice(selectionStart, selectionEnd);
    const opening = `<${known.name} ${known.attribute}="${id.value.replaceAll('"', '')}"`;
    const written = known.wraps ? `${opening}>${selected}</${known.name}>` : `${opening} />`;
    target.setRangeText(written, selectionStart, selectionEnd, 'end');
    if (known.wraps && selected === '') {
      const caret = selectionStart + opening.length + 1;
      target.setSelectionRange(caret, caret);
    }
    target.focus();
  });
  return element('div', { className: 'tags' }, [
    labelled(words.tag, tag),
    labelledList(id, list),
    button,
  ]);
}

function labelledList(field: HTMLElement, list: HTMLElement): HTMLElement {
  const row = labelled(words.id, field);
  row.append(list);
  return row;
}
