import type { AgreementPicture } from '../data-picture-views.ts';
import type { AnyLinkData, ClaimData } from '../views.ts';
import type { PageBase } from './base.ts';

export interface DisagreementsPage extends PageBase {
  kind: 'disagreements';
  disagreements: { page: AnyLinkData; claim: ClaimData }[];
  agreement?: AgreementPicture;
}
