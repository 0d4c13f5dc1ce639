/** The site's own forms in the backoffice: a tree below that of the content, for whoever sees a form. Written as it is loaded, without a build. */
export const manifests = [
  {
    type: 'condition',
    alias: 'TestSite.Condition.SeesForms',
    name: 'Sees Forms of the TestSite',
    api: () => import('./sees-forms.condition.js'),
  },
  {
    type: 'sectionSidebarApp',
    alias: 'TestSite.SidebarApp.Forms',
    name: 'Forms Tree of the TestSite',
    weight: 50,
    element: () => import('./forms-tree.js'),
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Content' }, { alias: 'TestSite.Condition.SeesForms' }],
  },
  {
    type: 'workspace',
    alias: 'TestSite.Workspace.Forms',
    name: 'Forms Workspace of the TestSite',
    element: () => import('./forms-workspace.js'),
    meta: { entityType: 'testsite-forms' },
  },
];
