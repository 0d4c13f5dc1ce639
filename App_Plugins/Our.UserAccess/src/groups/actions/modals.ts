import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { Principal } from '../../shared/pickers/principal.js';
import { COMPARE_MODAL_ALIAS, COPY_MODAL_ALIAS, DELETION_MODAL_ALIAS } from '../constants.js';

export interface DeletionData {
  unique: string;
  name: string;
  version: string;
}

export interface CopyData {
  unique: string;
  name: string;
}

export interface CompareData {
  kind: Principal['kind'];
  left: string;
}

export const DELETION_MODAL = new UmbModalToken<DeletionData, undefined>(DELETION_MODAL_ALIAS, { modal: { type: 'dialog' } });

export const COPY_MODAL = new UmbModalToken<CopyData, { unique: string }>(COPY_MODAL_ALIAS, { modal: { type: 'dialog' } });

export const COMPARE_MODAL = new UmbModalToken<CompareData, undefined>(COMPARE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'large' } });
