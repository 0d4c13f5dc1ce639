import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { COPY_MODAL_ALIAS, DELETION_MODAL_ALIAS } from '../constants.js';
import type { DeletedGroup } from '../repository/group-deletion.wire.js';

export interface DeletionData {
  uniques: Array<string>;
}

export interface DeletionValue {
  deleted: Array<DeletedGroup>;
}

export interface CopyData {
  unique: string;
  name: string;
}

export const DELETION_MODAL = new UmbModalToken<DeletionData, DeletionValue>(DELETION_MODAL_ALIAS, { modal: { type: 'dialog' } });

export const COPY_MODAL = new UmbModalToken<CopyData, { unique: string }>(COPY_MODAL_ALIAS, { modal: { type: 'dialog' } });
