import { UmbModalToken } from '@umbraco-cms/backoffice/modal';

export const PAST_MODAL_ALIAS = 'Our.UserAccess.Modal.PointInTime';

export const PAST_MODAL = new UmbModalToken<object, undefined>(PAST_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });
