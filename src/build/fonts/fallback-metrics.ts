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

/** A serif font that readers' systems may have, by its `local()` names, with the metrics of its bold face. */
interface LocalFont {
  family: string;
  local: readonly string[];
  metrics: Metrics;
}

// Georgia and Noto Serif: from @capsizecss/metrics 3. Liberation Serif (same widths as Times New Roman): measured with
// @capsizecss/unpack.
export const localSerifs: readonly LocalFont[] = [
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
];

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
