import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { reloadBelow } from '../../shared/reload.js';
import { toast } from '../../shared/toast.js';
import { GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { DELETION_MODAL } from './modals.js';

/** Shows what goes, deletes what may go, and tells the lists: the ids of what is gone. */
export async function deleteWithPreview(
  host: UmbClassInterface & UmbControllerHost,
  localize: UmbLocalizationController,
  uniques: Array<string>,
): Promise<Array<string>> {
  try {
    const { deleted } = await openDialog(host, DELETION_MODAL, { data: { uniques } });
    if (!deleted.length) return [];
    const [first] = deleted;
    const only = deleted.length === 1;
    await toast(host, only ? localize.term('ourUserAccess_deletedNamed', first?.name ?? '') : localize.term('ourUserAccess_deletedGroups', deleted.length));
    await reloadBelow(host, GROUP_ROOT_ENTITY_TYPE);
    return deleted.map(({ groupId }) => groupId);
  } catch {
    // Rejected: somebody thought better of it, or it was refused and they have read why.
    return [];
  }
}
