/** Takes the name of an element, its properties and what stands in it; gives the element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

let count = 0;

/** Takes the words of a label and a form element; gives both, tied together. */
export function labelled(label: string, field: HTMLElement): HTMLElement {
  count += 1;
  field.id = `field-${count}`;
  return element('p', { className: 'field' }, [
    element('label', { htmlFor: field.id }, [label]),
    field,
  ]);
}

/** Takes a text and its language; gives a field as high as the text needs. */
export function textField(value: string, locale?: string): HTMLTextAreaElement {
  const field = element('textarea', { value, rows: 1, spellcheck: true });
  if (locale !== undefined) field.lang = locale;
  return field;
}
