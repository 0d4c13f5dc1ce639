import type { InvitationList, InvitationState } from './types.js';

/** What a list of the tree means as a filter. */
export const choicesOfList = (list: string | null | undefined): Record<string, Array<string>> => (!list || list === 'all' ? {} : { state: [list] });

const ICONS: Record<InvitationList, string> = {
  all: 'icon-message',
  draft: 'icon-edit',
  queued: 'icon-outbox',
  sent: 'icon-paper-plane',
  failed: 'icon-alert',
  opened: 'icon-message-open',
  accepted: 'icon-check',
  expired: 'icon-hourglass',
  revoked: 'icon-block',
};

export const iconOfList = (list: string) => ICONS[list as InvitationList] ?? 'icon-message';

type TagLook = { color: 'positive' | 'warning' | 'danger' | 'default'; look: 'primary' | 'secondary' };

const TAGS: Record<InvitationState, TagLook> = {
  draft: { color: 'default', look: 'secondary' },
  queued: { color: 'default', look: 'secondary' },
  sent: { color: 'default', look: 'primary' },
  failed: { color: 'danger', look: 'primary' },
  opened: { color: 'positive', look: 'secondary' },
  accepted: { color: 'positive', look: 'primary' },
  expired: { color: 'warning', look: 'primary' },
  revoked: { color: 'default', look: 'secondary' },
};

export const tagOfState = (state: InvitationState): TagLook => TAGS[state] ?? { color: 'default', look: 'secondary' };
