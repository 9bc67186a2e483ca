import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import { breakLines, textWidth, type TextStyle } from '../frame/measure.ts';
import { escapeText } from '../frame/save/escape-text.ts';
import { lightColour, plotStyle } from './plot-style.ts';
import type { FigureRecord } from '../frame/save/record.ts';
import type { SvgParts } from '../frame/save/svg-parts.ts';

/** The width of the picture inside a file, in px. */
export const pictureWidth = 640;
const [width, margin] = [pictureWidth, 40];

const title: TextStyle = { size: 22, weight: 600 };
const summary: TextStyle = { size: 15, weight: 400 };
const small: TextStyle = { size: 12.5, weight: 400 };

/*
 *  finding                 what a page would say around the picture, so that the file can stand alone
 *  what is shown, key
 *  ┌ picture               joinSvg puts it in, and all below it at its foot
 *  └
 *  ─────────────────────────
 *  state                   joinSvg
 *  sources, licence, address
 */
/**
 * The parts of a figure's SVG file around its picture: what the figure says, its kinds, the hatchings (SVG) and the fonts
 * (rules of CSS; none where the program that reads the file has them).
 */
export function figureSvgParts(
  record: FigureRecord,
  kinds: readonly Kind[],
  language: Language,
  patterns: string,
  fonts = '',
): SvgParts {
  const t = translator(language);
  const head: string[] = [];
  let y = margin;
  const write = (
    into: string[],
    text: string,
    style: TextStyle,
    className: string,
    line: number,
  ) => {
    for (const words of breakLines(text, width, style)) {
      y += line;
      into.push(`<text class="${className}" x="${margin}" y="${y}">${escapeText(words)}</text>`);
    }
  };
  write(head, record.title, title, 'file-title', 27);
  y += 4;
  write(head, record.summary, summary, 'file-summary', 21);
  y += 34;
  let x = margin;
  for (const kind of kinds) {
    const word = t(`kinds.${kind}By`);
    head.push(
      `<rect class="file-${kind}" x="${x}" y="${y - 10}" width="11" height="11"/>`,
      `<text class="file-small" x="${x + 18}" y="${y}">${escapeText(word)}</text>`,
    );
    x += 18 + textWidth(word, small) + 24;
  }
  const picture = { x: margin, y: y + 26, width };

  y = 10;
  const foot: string[] = [];
  const sources = record.sources.map(({ citation }) => citation).join('; ');
  const written = t('figure.sources', { count: record.sources.length });
  write(foot, `${written}: ${sources}.`, small, 'file-small', 18);
  const number = record.number ? t('figure.number', { number: record.number }) : '';
  const updated = t('explainer.updated', { date: formatDate(record.updated, language, 'short') });
  const license = record.license.name.replaceAll(' ', '\u00a0');
  write(
    foot,
    [number, `${record.site}: ${record.explainer}`, updated, license].filter(Boolean).join(' · '),
    small,
    'file-small',
    18,
  );
  write(foot, record.address, small, 'file-small', 18);
  return {
    language: record.language,
    width: width + 2 * margin,
    head: `<title id="file-title">${escapeText(record.title)}</title>
<desc id="file-description">${escapeText(record.description)}</desc>
<style>${fonts}${ownStyle}${plotStyle}</style>
${patterns}
<rect class="file-paper" width="100%" height="100%"/>
${head.join('\n')}`,
    picture,
    foot: { markup: foot.join('\n'), height: y + margin - 8 },
  };
}

const [paper, ink, soft, line] = ['paper', 'ink', 'soft', 'line'].map(lightColour);
const ownStyle = `
.file-paper{fill:${paper}}
text{font-family:'Instrument Sans',Arial,sans-serif;font-variant-numeric:lining-nums tabular-nums;fill:${ink}}
.file-title{font-size:22px;font-weight:600}
.file-summary{font-size:15px;fill:${soft}}
.file-small,.file-state{font-size:12.5px;fill:${soft}}
.file-state{fill:${ink};font-weight:600}
.file-rule{stroke:${line}}
.file-reported{fill:${lightColour('reported')}}
.file-estimated{fill:url(#hatch-estimated);stroke:${lightColour('estimated')};stroke-width:1.5px}
.file-calculated{fill:${lightColour('calculated-ground')};stroke:${ink};stroke-width:1.5px}
`;
