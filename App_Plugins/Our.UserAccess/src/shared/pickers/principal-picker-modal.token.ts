import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { Principal } from './principal.js';

export interface PrincipalPickerData {
  kind: Principal['kind'];
}

export const PRINCIPAL_PICKER_MODAL = new UmbModalToken<PrincipalPickerData, Principal>('Our.UserAccess.Modal.PrincipalPicker', {
  modal: { type: 'sidebar', size: 'small' },
});
