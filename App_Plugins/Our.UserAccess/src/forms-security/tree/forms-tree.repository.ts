import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type {
  UmbTreeAncestorsOfRequestArgs,
  UmbTreeChildrenOfRequestArgs,
  UmbTreeDataSource,
  UmbTreeItemModel,
  UmbTreeRootItemsRequestArgs,
  UmbTreeRootModel,
} from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { Page } from '../../shared/api/types.js';
import { FORMS_ROOT_ENTITY_TYPE } from '../constants.js';
import { readAncestors, readBelow, readRoot } from '../repository/forms-tree.wire.js';

const partOf = ({ paging, skip, take }: UmbTreeRootItemsRequestArgs) => (paging && 'skip' in paging ? paging : { skip, take });

/** What cannot be read is not shown; the page of the root is there all the same, and says why. */
const orNone = (page: Page<UmbTreeItemModel> | undefined) => ({ data: page ?? { items: [], total: 0 } });

class FormsTreeSource extends UmbControllerBase implements UmbTreeDataSource<UmbTreeItemModel> {
  async getRootItems(args: UmbTreeRootItemsRequestArgs) {
    return orNone((await readRoot(this, partOf(args))).data);
  }

  async getChildrenOf(args: UmbTreeChildrenOfRequestArgs) {
    const { unique } = args.parent;
    return unique === null ? this.getRootItems(args) : orNone((await readBelow(this, unique, partOf(args))).data);
  }

  async getAncestorsOf({ treeItem }: UmbTreeAncestorsOfRequestArgs) {
    return { data: (await readAncestors(this, treeItem.unique ?? '')).data ?? [] };
  }
}

export class FormsTreeRepository extends UmbTreeRepositoryBase<UmbTreeItemModel, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, FormsTreeSource);
  }

  async requestTreeRoot() {
    return {
      data: {
        unique: null,
        entityType: FORMS_ROOT_ENTITY_TYPE,
        name: '#ourUserAccess_formsSecurity',
        icon: 'icon-lock',
        hasChildren: true,
        isFolder: true,
      },
    };
  }
}

export { FormsTreeRepository as api };
