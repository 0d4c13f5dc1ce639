import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { NodeKind } from '../types.js';

export interface WhoModalData {
  nodeKind: NodeKind;
  node: string;
  /** The verb to begin with. */
  verb?: string;
}

export const WHO_MODAL_ALIAS = 'Our.UserAccess.Modal.WhoHasAccess';

export const WHO_MODAL = new UmbModalToken<WhoModalData, undefined>(WHO_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'medium' },
});
