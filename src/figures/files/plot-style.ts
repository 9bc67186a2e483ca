import postcss from 'postcss';
// As written, for the minifier has words of its own for light-dark().
import tokens from '../../styles/tokens.css?raw';
import charts from '../charts.css?inline';

const sans = "'Instrument Sans', Arial, sans-serif";
// By the name in its file, which a renderer of pictures looks for; a browser draws at once only in the first name of a list.
const display = "'Newsreader 16pt', Georgia, serif";
const values = readTokens(tokens).set('--font-sans', sans).set('--font-display', display);

/**
 * The rules of the charts' style as a file can carry them alone: every colour of the light theme written out, no
 * conditions, for programs that know little more of CSS than SVG 1.1.
 */
export const plotStyle = writePlotStyle();

function writePlotStyle(): string {
  const root = postcss.parse(charts);
  root.each((node) => {
    if (node.type !== 'rule') node.remove();
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(
      (selector) => !/:|\.figure|plot-(wide|narrow)|^[a-z]+$/.test(selector),
    );
    if (rule.selectors.join('') === '') rule.remove();
  });
  root.walkDecls((declaration) => {
    // Twice: a colour may be named after another one.
    for (let pass = 0; pass < 2; pass += 1) {
      declaration.value = declaration.value.replace(
        /var\((--[\w-]+)\)/g,
        (whole, name: string) => values.get(name) ?? whole,
      );
    }
    if (declaration.value.includes('var(')) declaration.remove();
    // The shorthand is not known everywhere: font: 600 17px Arial.
    const [, weight, size, family] = /^(\d+) ([\d.]+px) (.*)$/.exec(declaration.value) ?? [];
    if (declaration.prop === 'font' && weight && size && family) {
      declaration.replaceWith(
        ...Object.entries({ 'font-weight': weight, 'font-size': size, 'font-family': family }).map(
          ([prop, value]) => postcss.decl({ prop, value }),
        ),
      );
    }
  });
  return root.toString();
}

/** Takes the name of a colour (`ink`) and gives it in the light theme (#1d1a15). */
export function lightColour(name: string): string {
  return values.get(`--${name}`) ?? 'black';
}

function readTokens(css: string): Map<string, string> {
  const found = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--/, ({ prop, value }) => {
    found.set(prop, value.replace(/light-dark\(\s*([^,]+),[^)]+\)/, '$1').trim());
  });
  return found;
}
