import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** The old addresses of a thing that is called by another from now on: none that it had dies, and none is that of today. */
export function formerlyAfter(
  formerly: readonly string[],
  old: string,
  next: string,
): readonly string[] {
  return [...new Set([...formerly, old])].filter((name) => name !== next);
}

/**
 * The YAML of a header or a figure with `formerly` for a name that it loses, all else as it was. `before` finds the place
 * at which the field is written where there is none yet.
 */
export function withFormerly(yaml: string, old: string, next: string, before: RegExp): string {
  const document = parseDocument(yaml);
  const { formerly = [] } = document.toJS() as { readonly formerly?: readonly string[] };
  const field = `formerly: [${formerlyAfter(formerly, old, next).join(', ')}]`;
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === 'formerly');
  if (pair && isNode(pair.key) && isNode(pair.value)) {
    const [start = 0] = pair.key.range ?? [];
    const [, end = start] = pair.value.range ?? [];
    const tail = /\s*$/.exec(yaml.slice(start, end))?.[0] ?? '';
    return yaml.slice(0, start) + field + tail + yaml.slice(end);
  }
  const at = yaml.search(before);
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  return `${yaml.slice(0, at)}${field}${lineEnd}${yaml.slice(at)}`;
}

/** A text whose header, the lines between the two with ---, is changed; all else as it was. */
export function inHeader(text: string, change: (header: string) => string): string {
  return text.replace(
    /^(\ufeff?---\r?\n)([^]*?)(^---)/m,
    (_, open: string, header: string, close: string) => open + change(header) + close,
  );
}

/** A text with another id for a section in its heading, which says what the section was called before. */
export function withSectionId(text: string, old: string, next: string): string {
  return text.replaceAll(/^(## .*)\{([^}]*)\}/gm, (whole, title: string, inside: string) => {
    if (/#(\S+)/.exec(inside)?.[1] !== old) return whole;
    const formerly = /formerly=(?:"([^"]*)"|(\S+))/.exec(inside);
    const before = (formerly?.[1] ?? formerly?.[2] ?? '').split(' ').filter(Boolean);
    const all = formerlyAfter(before, old, next);
    const list = all.length === 1 ? all.join('') : `"${all.join(' ')}"`;
    return `${title}{ #${next}${all.length > 0 ? ` formerly=${list}` : ''} }`;
  });
}
