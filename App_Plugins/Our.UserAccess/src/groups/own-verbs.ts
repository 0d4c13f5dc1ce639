/** The package's own verbs, in the order in which they are offered. */
export const OWN_PREFIX = 'Our.UserAccess.';

export const OWN_VERBS: ReadonlyArray<string> = [
  'Users.Read',
  'Users.Create',
  'Users.Update',
  'Users.Access',
  'Users.LifeCycle',
  'Users.Password',
  'Users.Delete',
  'Users.Credentials',
  'Users.Export',
  'Groups.Read',
  'Groups.Manage',
  'Workspaces.Read',
  'Workspaces.Manage',
  'Assignments.Read',
  'Assignments.Manage',
  'Rules.Read',
  'Rules.Manage',
  'Rules.Guardrails',
  'Access.Read',
  'Invitations.Read',
  'Invitations.Send',
  'Invitations.Mail',
  'FormsSecurity.Read',
  'FormsSecurity.Manage',
  'Audit.Read',
  'Audit.Export',
  'Audit.Verify',
].map((verb) => OWN_PREFIX + verb);

export const isOwnVerb = (verb: string) => OWN_VERBS.includes(verb);

/** The key of the verb's name among our texts. */
export const ownVerbKey = (verb: string) => `ourUserAccess_ownVerb_${verb.slice(OWN_PREFIX.length).replace('.', '_')}`;
