import { MENU_ALIAS, SECTION_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  { type: 'menu', alias: MENU_ALIAS, name: 'User Access Menu' },
  {
    type: 'sectionSidebarApp',
    kind: 'menu',
    alias: 'Our.UserAccess.SidebarApp',
    name: 'User Access Sidebar',
    weight: 100,
    meta: { label: '#ourUserAccess_section', menu: MENU_ALIAS },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: SECTION_ALIAS }],
  },
  {
    type: 'sectionContext',
    alias: 'Our.UserAccess.SectionContext.Sidebar',
    name: 'User Access Sidebar Context',
    api: () => import('./sidebar.section-context.js'),
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: SECTION_ALIAS }],
  },
  {
    type: 'sectionContext',
    alias: 'Our.UserAccess.SectionContext.LastList',
    name: 'User Access Last List Context',
    api: () => import('./last-list.context.js'),
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: SECTION_ALIAS }],
  },
];
