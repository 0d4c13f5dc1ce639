import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeRootModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { flatTreeSource, type TreePart } from '../../shared/tree/flat-tree.js';
import { WORKSPACE_ENTITY_TYPE, WORKSPACE_ICON, WORKSPACE_ROOT_ENTITY_TYPE } from '../constants.js';
import { readWorkspaces } from '../repository/workspace.wire.js';

async function readItems(host: UmbControllerHost, { skip, take }: TreePart) {
  const { data } = await readWorkspaces(host, { skip, take });
  const items = (data?.items ?? []).map(({ unique, name }) => ({
    unique,
    entityType: WORKSPACE_ENTITY_TYPE,
    parent: { unique: null, entityType: WORKSPACE_ROOT_ENTITY_TYPE },
    name,
    icon: WORKSPACE_ICON,
    hasChildren: false,
    isFolder: false,
    count: NaN,
  }));
  return { items, total: data?.total ?? 0 };
}

export class WorkspaceTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, flatTreeSource(readItems));
  }

  async requestTreeRoot() {
    return {
      data: {
        unique: null,
        entityType: WORKSPACE_ROOT_ENTITY_TYPE,
        name: '#ourUserAccess_workspaces',
        icon: 'icon-sitemap',
        hasChildren: true,
        isFolder: true,
      },
    };
  }
}

export { WorkspaceTreeRepository as api };
