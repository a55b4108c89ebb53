import type { AdmissionsChartData } from '../chart-data.ts';
import type { Part } from '../part.ts';
import type { Paragraph } from '../prose.ts';
import type { AwardData, CastData, DrawingData, LineData } from '../shared-data.ts';
import type { ArticleBase } from './base.ts';

export interface FilmPage extends ArticleBase {
  kind: 'film';
  /** Its content file, which the address does not tell (`file-of-page.ts`). */
  file: string;
  cast: CastData[];
  /** The plot as far as the part goes, in the order of the film. `part` 0 is the premise. */
  plot: { part: Part; title?: string; anchor: string; drawing?: DrawingData; paragraphs: Paragraph[] }[];
  lines: LineData[];
  awards: AwardData[];
  admissions?: AdmissionsChartData;
  /** The ids of the sections below whose text the awards, and the link to all versions, are shown. */
  below: { awards?: string; versions?: string };
}
