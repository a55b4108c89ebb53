import type { FontUse } from './script-fonts.ts';

/**
 * The metrics needed to replace one font with another without layout shift; names and units as in capsize
 * (https://seek-oss.github.io/capsize/).
 */
export interface Metrics {
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  /** The average character width in English text. */
  xWidthAvg: number;
}

/** A font that readers' systems may have, by its `local()` names, with its metrics. */
interface LocalFont {
  family: string;
  local: readonly string[];
  metrics: Metrics;
}

/**
 * What stands in for a web font that is not there: for titles the bold faces of serifs, for text sans-serif fonts, one
 * of which nearly every system has. Metrics from @capsizecss/metrics 3; those of Liberation Serif (same widths as Times
 * New Roman) measured with @capsizecss/unpack. Liberation Sans has the widths of Arial.
 */
export const standIns: Readonly<Record<FontUse, readonly LocalFont[]>> = {
  titles: [
    {
      family: 'Local Georgia',
      local: ['Georgia Bold', 'Georgia-Bold'],
      metrics: { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 1062 },
    },
    {
      family: 'Local Noto',
      local: ['Noto Serif Bold', 'NotoSerif-Bold'],
      metrics: { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 512 },
    },
    {
      family: 'Local Times',
      local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
      metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xWidthAvg: 886 },
    },
  ],
  text: [
    {
      family: 'Local Arial',
      local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
      metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg: 913 },
    },
    {
      family: 'Local Roboto',
      local: ['Roboto', 'Roboto-Regular'],
      metrics: { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 911 },
    },
  ],
};

/**
 * Returns the descriptors that adjust a local font to the width and line height of the web font
 * (https://drafts.csswg.org/css-fonts-5/#size-adjust-desc). All three are percentages of the adjusted size.
 */
export function matchedDescriptors(web: Metrics, local: Metrics): string {
  const scale = web.xWidthAvg / web.unitsPerEm / (local.xWidthAvg / local.unitsPerEm);
  const share = (units: number) => percent(Math.abs(units) / (web.unitsPerEm * scale));
  return [
    `size-adjust:${percent(scale)}`,
    `ascent-override:${share(web.ascent)}`,
    `descent-override:${share(web.descent)}`,
    `line-gap-override:${share(web.lineGap)}`,
  ].join(';');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
