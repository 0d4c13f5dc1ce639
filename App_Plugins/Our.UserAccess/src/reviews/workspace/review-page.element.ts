import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import '../components/review-state-tag.element.js';
import { REVIEW_ICON, REVIEW_ROOT_ENTITY_TYPE } from '../constants.js';
import type { ReviewDetail } from '../types.js';

@customElement('our-ua-review-page')
export class ReviewPageElement extends DetailPageElement<ReviewDetail> {
  protected readonly listPath = workspacePath(REVIEW_ROOT_ENTITY_TYPE, null);
  protected readonly listLabel = 'ourUserAccess_reviews';

  protected renderHeader(review: ReviewDetail) {
    return html`
      <umb-icon name=${REVIEW_ICON} aria-hidden="true"></umb-icon>
      <h1 title=${review.name}>${review.name}</h1>
      <our-ua-review-state-tag .review=${review}></our-ua-review-state-tag>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-page': ReviewPageElement;
  }
}
