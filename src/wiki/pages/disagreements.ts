import type { AgreementChartData } from '../chart-data.ts';
import type { AnyLinkData, ClaimData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

export interface DisagreementsPage extends PageBase {
  kind: 'disagreements';
  disagreements: { page: AnyLinkData; claim: ClaimData }[];
  agreement?: AgreementChartData;
}
