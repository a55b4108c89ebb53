import type { AgreementPicture } from '../data-picture-views.ts';
import type { AnyLinkView, ClaimView } from '../views.ts';
import type { PageBase } from './base.ts';

export interface DisagreementsPage extends PageBase {
  kind: 'disagreements';
  disagreements: { page: AnyLinkView; claim: ClaimView }[];
  agreement?: AgreementPicture;
}
