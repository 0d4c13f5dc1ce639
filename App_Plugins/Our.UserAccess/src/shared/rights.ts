import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';

const own = (area: string, ...rights: Array<string>) => rights.map((right) => `Our.UserAccess.${area}.${right}`);

/** Verbs of the package: whoever holds one of a list has the right. The server has the last word, and says why. */
export const RIGHTS = {
  manageGroups: own('Groups', 'Manage'),
  changeMemberships: own('Users', 'Access'),
  seeWorkspaces: own('Workspaces', 'Read', 'Manage'),
  manageWorkspaces: own('Workspaces', 'Manage'),
  seeAssignments: own('Assignments', 'Read', 'Manage'),
  manageAssignments: own('Assignments', 'Manage'),
  seeRules: own('Rules', 'Read', 'Manage', 'Guardrails'),
  manageRules: own('Rules', 'Manage', 'Guardrails'),
  manageGuardrails: own('Rules', 'Guardrails'),
  createUsers: own('Users', 'Create'),
  updateUsers: own('Users', 'Update'),
  seeUsers: own('Users', 'Read', 'Create', 'Update', 'Access', 'LifeCycle', 'Password', 'Delete', 'Credentials', 'Export'),
  changeAccess: own('Users', 'Access'),
  lifeCycle: own('Users', 'LifeCycle'),
  deleteUsers: own('Users', 'Delete'),
  exportUsers: own('Users', 'Export'),
  seeInvitations: own('Invitations', 'Read', 'Send', 'Mail'),
  sendInvitations: own('Invitations', 'Send'),
  checkMail: own('Invitations', 'Mail'),
  seeForms: own('FormsSecurity', 'Read', 'Manage'),
  manageForms: own('FormsSecurity', 'Manage'),
  seeSensitive: own('SensitiveData', 'Read', 'Manage'),
  manageSensitive: own('SensitiveData', 'Manage'),
  readAudit: own('Audit', 'Read'),
  exportAudit: own('Audit', 'Export'),
  verifyAudit: own('Audit', 'Verify'),
  seeReviews: own('Reviews', 'Read', 'Manage'),
  manageReviews: own('Reviews', 'Manage'),
  manageInsight: own('Insight', 'Manage'),
};

export type Right = keyof typeof RIGHTS;

const heldBy = (right: Right) => ({ alias: 'Umb.Condition.UserPermission.Fallback' as const, oneOf: RIGHTS[right] });

export const MANAGES_GROUPS = heldBy('manageGroups');
export const SEES_WORKSPACES = heldBy('seeWorkspaces');
export const MANAGES_WORKSPACES = heldBy('manageWorkspaces');
export const SEES_ASSIGNMENTS = heldBy('seeAssignments');
export const CREATES_USERS = heldBy('createUsers');
export const SEES_USERS = heldBy('seeUsers');
export const SEES_INVITATIONS = heldBy('seeInvitations');
export const SENDS_INVITATIONS = heldBy('sendInvitations');
export const CHECKS_MAIL = heldBy('checkMail');
export const SEES_FORMS = heldBy('seeForms');
export const MANAGES_FORMS = heldBy('manageForms');
export const SEES_SENSITIVE = heldBy('seeSensitive');
export const READS_AUDIT = heldBy('readAudit');
export const MANAGES_REVIEWS = heldBy('manageReviews');

/** Follows which rights the reader holds, so that what would be refused is not offered. */
export class RightsController extends UmbControllerBase {
  #held: ReadonlyArray<string> = [];
  #isAdministrator = false;
  #groupIds: ReadonlyArray<string> = [];

  constructor(host: UmbControllerHost, changed: () => void) {
    super(host);
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => {
      this.observe(context?.currentUser, (user) => {
        this.#held = user?.fallbackPermissions ?? [];
        this.#isAdministrator = user?.isAdmin ?? false;
        this.#groupIds = user?.userGroupUniques ?? [];
        changed();
      }, 'user');
    });
  }

  /** Administrators see everything; anybody else may see no more than their own part. */
  get isAdministrator(): boolean {
    return this.#isAdministrator;
  }

  /** Whether the reader is in the group. */
  isIn(groupId: string): boolean {
    return this.#groupIds.includes(groupId);
  }

  /** Whether the reader may pass the verb on. What administrators do is not measured by what they hold. */
  holds(verb: string): boolean {
    return this.#isAdministrator || this.#held.includes(verb);
  }

  has(right: Right): boolean {
    return RIGHTS[right].some((verb) => this.#held.includes(verb));
  }
}
