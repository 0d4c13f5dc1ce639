import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type {
  UmbTreeChildrenOfRequestArgs,
  UmbTreeDataSource,
  UmbTreeRootItemsRequestArgs,
} from '@umbraco-cms/backoffice/tree';
import type { Page } from '../api/types.js';
import type { CountedTreeItem } from '../components/counted-tree-item.element.js';

export interface TreePart {
  skip?: number;
  take?: number;
}

/** A tree of one level below its root. Where the items cannot be read, the root is still there, and its page says why. */
export function flatTreeSource(readItems: (host: UmbControllerHost, part: TreePart) => Promise<Page<CountedTreeItem>>) {
  return class extends UmbControllerBase implements UmbTreeDataSource<CountedTreeItem> {
    async getRootItems({ paging, skip, take }: UmbTreeRootItemsRequestArgs) {
      const part = paging && 'skip' in paging ? paging : { skip, take };
      return { data: await readItems(this, part) };
    }

    async getChildrenOf(args: UmbTreeChildrenOfRequestArgs) {
      if (args.parent.unique === null) return this.getRootItems(args);
      return { data: { items: [] as Array<CountedTreeItem>, total: 0 } };
    }

    async getAncestorsOf() {
      return { data: [] as Array<CountedTreeItem> };
    }
  };
}
