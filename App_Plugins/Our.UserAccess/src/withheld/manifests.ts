// For everybody who opens a member: what is withheld is said, not only left out.
export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspaceFooterApp',
    alias: 'Our.UserAccess.WorkspaceFooterApp.Member.Withheld',
    name: 'User Access Withheld Values Footer App',
    element: () => import('./withheld-note.element.js'),
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias' as const, match: 'Umb.Workspace.Member' }],
  },
];
