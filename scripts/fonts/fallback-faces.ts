/** What a font's lines and words need, as shares of its size. */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  /** The mean width of a letter in running text. */
  readonly width: number;
}

interface SystemFont extends Metrics {
  /** The names by which systems have it, or one that was drawn to the same measures. */
  readonly local: readonly string[];
}

// Measured by Capsize (MIT), as Astro does: Newsreader at both sizes, Instrument Sans and what systems have in their place.
// DejaVu, which Capsize does not list: by the text of an explainer.
const text: Metrics = { ascent: 0.735, descent: 0.265, width: 0.4285 };
const display: Metrics = { ascent: 0.735, descent: 0.265, width: 0.465 };
const sans: Metrics = { ascent: 0.97, descent: 0.25, width: 0.458 };

const serifs: Readonly<Record<string, SystemFont>> = {
  Times: {
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    ascent: 1825 / 2048,
    descent: 443 / 2048,
    width: 832 / 2048,
  },
  Georgia: { local: ['Georgia'], ascent: 1878 / 2048, descent: 449 / 2048, width: 913 / 2048 },
  Noto: {
    local: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
    ascent: 1.069,
    descent: 0.293,
    width: 0.481,
  },
  DejaVu: { local: ['DejaVu Serif'], ascent: 0.928, descent: 0.236, width: 0.525 },
};

const sansSerifs: Readonly<Record<string, SystemFont>> = {
  Arial: {
    local: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans'],
    ascent: 1854 / 2048,
    descent: 434 / 2048,
    width: 913 / 2048,
  },
  Roboto: {
    local: ['Roboto', 'Roboto-Regular'],
    ascent: 1900 / 2048,
    descent: 500 / 2048,
    width: 911 / 2048,
  },
  DejaVu: { local: ['DejaVu Sans'], ascent: 0.928, descent: 0.236, width: 0.515 },
};

const families = [
  ['Text', text, serifs],
  ['Display', display, serifs],
  ['Sans', sans, sansSerifs],
] as const;

/**
 * The style sheet of the fonts that stand in for ours until they are there: those of the systems, stretched to the same
 * widths and the same lines, so that nothing moves when ours come. astro.config.mjs names them.
 */
export function fallbackFaces(): string {
  const faces = families.flatMap(([name, own, systems]) =>
    Object.entries(systems).map(([system, font]) => fallbackFace(`${name} ${system}`, own, font)),
  );
  return `/* Written by \`npm run fonts\`: fonts of the systems with the measures of ours. */\n${faces.join('\n')}`;
}

function fallbackFace(name: string, own: Metrics, system: SystemFont): string {
  const scale = own.width / system.width;
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  return `@font-face {
  font-family: '${name}';
  src: ${system.local.map((local) => `local('${local}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(own.ascent / scale)};
  descent-override: ${percent(own.descent / scale)};
  line-gap-override: 0%;
}
`;
}
