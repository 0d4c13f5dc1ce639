import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type {
  UmbTreeAncestorsOfRequestArgs,
  UmbTreeChildrenOfRequestArgs,
  UmbTreeDataSource,
  UmbTreeRootItemsRequestArgs,
  UmbTreeRootModel,
} from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { REVIEW_ICON, REVIEW_LIST_ENTITY_TYPE, REVIEW_ROOT_ENTITY_TYPE } from '../constants.js';
import { readReview, readReviews } from '../repository/review.wire.js';
import { REVIEW_STATES, type Review, type ReviewState } from '../types.js';

const ICONS: Record<ReviewState, string> = { open: 'icon-time', closed: 'icon-check', undone: 'icon-undo', cancelled: 'icon-block' };

function listItem(state: ReviewState, count = NaN): CountedTreeItem {
  return {
    unique: state,
    entityType: REVIEW_LIST_ENTITY_TYPE,
    parent: { unique: null, entityType: REVIEW_ROOT_ENTITY_TYPE },
    name: `#ourUserAccess_reviewList_${state}`,
    icon: ICONS[state],
    hasChildren: true,
    isFolder: true,
    count,
  };
}

function reviewItem({ unique, entityType, name, state }: Review): CountedTreeItem {
  const parent = { unique: state, entityType: REVIEW_LIST_ENTITY_TYPE };
  return { unique, entityType, parent, name, icon: REVIEW_ICON, hasChildren: false, isFolder: false, count: NaN };
}

class ReviewTreeSource extends UmbControllerBase implements UmbTreeDataSource<CountedTreeItem> {
  /** Without the count the lists are still there to be opened, and each says what went wrong. */
  async getRootItems(_args: UmbTreeRootItemsRequestArgs) {
    const { data } = await readReviews(this, { state: 'open', skip: 0, take: 0 });
    const items = REVIEW_STATES.map((state) => listItem(state, state === 'open' ? data?.total : undefined));
    return { data: { items, total: items.length } };
  }

  async getChildrenOf(args: UmbTreeChildrenOfRequestArgs) {
    const { parent, paging, skip = 0, take = 50 } = args;
    if (parent.unique === null) return this.getRootItems(args);
    const part = paging && 'skip' in paging ? { skip: paging.skip ?? 0, take: paging.take ?? take } : { skip, take };
    const { data } = await readReviews(this, { state: parent.unique as ReviewState, ...part });
    return { data: { items: (data?.items ?? []).map(reviewItem), total: data?.total ?? 0 } };
  }

  async getAncestorsOf({ treeItem }: UmbTreeAncestorsOfRequestArgs) {
    const { data } = await readReview(this, treeItem.unique ?? '');
    return { data: data ? [listItem(data.state), reviewItem(data)] : [] };
  }
}

export class ReviewTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, ReviewTreeSource);
  }

  async requestTreeRoot() {
    return {
      data: { unique: null, entityType: REVIEW_ROOT_ENTITY_TYPE, name: '#ourUserAccess_reviews', icon: REVIEW_ICON, hasChildren: true, isFolder: true },
    };
  }
}

export { ReviewTreeRepository as api };
