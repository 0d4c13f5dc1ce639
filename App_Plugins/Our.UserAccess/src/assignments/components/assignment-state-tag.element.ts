import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { AssignmentState } from '../types.js';

/** Says that access has not begun or is over; what counts now needs no word. */
@customElement('our-ua-assignment-state-tag')
export class AssignmentStateTagElement extends UmbLitElement {
  @property()
  state: AssignmentState = 'active';

  override render() {
    if (this.state === 'active') return nothing;
    return html`<uui-tag look="secondary" color=${this.state === 'planned' ? 'warning' : 'default'}>
      ${this.localize.term(`ourUserAccess_assignment_${this.state}`)}
    </uui-tag>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-state-tag': AssignmentStateTagElement;
  }
}
