import { ListPageContext } from '../../shared/workspace/list-page.context.js';
import { REVIEW_STATES, type ReviewState } from '../types.js';

export class ReviewListWorkspaceContext extends ListPageContext {
  protected headlineOf(unique: string) {
    return REVIEW_STATES.includes(unique as ReviewState) ? `ourUserAccess_reviewsTitle_${unique}` : 'ourUserAccess_reviews';
  }
}

export { ReviewListWorkspaceContext as api };
