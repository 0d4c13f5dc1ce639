import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { workspacePath } from '../../section/constants.js';
import type { Answer } from '../../shared/api/types.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { announceChange, reloadLists } from '../changed.js';
import { USER_LIST_ENTITY_TYPE } from '../constants.js';
import { openPassword } from '../password/password-modal.token.js';
import * as wire from '../repository/life-cycle.wire.js';
import type { UserDetail } from '../types.js';
import type { UserActionAlias } from './actions.js';
import { openOffboard } from './offboard-modal.token.js';
import { openPlan } from './plan-modal.token.js';

/** Who asks, and in whose language. */
export interface Asking {
  host: UmbClassInterface & UmbControllerHost;
  localize: UmbLocalizationController;
}

type Simple = 'enable' | 'disable' | 'unlock' | 'signOut' | 'anonymise';

const CHANGES: Record<Simple, (host: UmbControllerHost, unique: string, reason: string) => Promise<Answer<unknown>>> = {
  enable: wire.enable,
  disable: wire.disable,
  unlock: wire.unlock,
  signOut: wire.signOut,
  anonymise: wire.anonymise,
};

/** Asks what has to be asked, does it, and tells whoever shows the person. */
export async function runUserAction(action: UserActionAlias, asking: Asking, user: UserDetail): Promise<void> {
  const { host, localize } = asking;
  if (action === 'delete') return deleteSomebody(asking, user);
  const done = await ask(action, asking, user);
  if (!done) return;
  await toast(host, localize.term(`ourUserAccess_did_${action}`, user.name));
  await announceChange(host, user.unique);
}

function ask(action: Exclude<UserActionAlias, 'delete'>, asking: Asking, user: UserDetail): Promise<boolean> {
  if (action === 'password') return openPassword(asking.host, user);
  if (action === 'plan') return openPlan(asking.host, user);
  if (action === 'offboard') return openOffboard(asking.host, user);
  return change(action, asking, user);
}

function change(action: Simple, { host, localize }: Asking, { unique, name }: UserDetail): Promise<boolean> {
  return confirmChange(host, {
    headline: localize.term(`ourUserAccess_ask_${action}`, name),
    sentences: [localize.term(`ourUserAccess_means_${action}`)],
    confirmLabel: localize.term(`ourUserAccess_act_${action}`),
    color: action === 'enable' || action === 'unlock' ? 'positive' : 'danger',
    reason: action === 'anonymise' ? 'mandatory' : 'optional',
    act: (reason) => CHANGES[action](host, unique, reason),
  });
}

async function deleteSomebody(asking: Asking, user: UserDetail): Promise<void> {
  const { host, localize } = asking;
  const done = await confirmChange(host, {
    headline: localize.term('ourUserAccess_ask_delete', user.name),
    sentences: [localize.term('ourUserAccess_means_delete')],
    confirmLabel: localize.term('ourUserAccess_act_delete'),
    instead: {
      code: 'user-has-signed-in',
      label: localize.term('ourUserAccess_anonymiseInstead'),
      act: () => void runUserAction('anonymise', asking, user),
    },
    act: () => wire.deleteUser(host, user.unique),
  });
  if (!done) return;
  await toast(host, localize.term('ourUserAccess_did_delete', user.name));
  await reloadLists(host);
  // Whoever looks at the page would look at nothing.
  if (window.location.pathname.includes(user.unique)) window.history.pushState(null, '', workspacePath(USER_LIST_ENTITY_TYPE, 'all'));
}
