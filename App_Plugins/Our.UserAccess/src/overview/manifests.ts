import { DISMISS_MODAL_ALIAS } from './dismiss-modal.token.js';
import { MENU_ALIAS, SECTION_ALIAS, SECTION_PATHNAME } from '../section/constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'dashboard',
    alias: 'Our.UserAccess.Dashboard.Overview',
    name: 'User Access Overview',
    element: () => import('./overview.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_overview', pathname: 'overview' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: SECTION_ALIAS }],
  },
  {
    type: 'menuItem',
    kind: 'link',
    alias: 'Our.UserAccess.MenuItem.Overview',
    name: 'User Access Overview Menu Item',
    weight: 300,
    meta: {
      menus: [MENU_ALIAS],
      label: '#ourUserAccess_overview',
      icon: 'icon-dashboard',
      href: `section/${SECTION_PATHNAME}/dashboard/overview`,
    },
  },
  { type: 'modal', alias: DISMISS_MODAL_ALIAS, name: 'User Access Dismiss Finding Modal', element: () => import('./dismiss-modal.element.js') },
];
