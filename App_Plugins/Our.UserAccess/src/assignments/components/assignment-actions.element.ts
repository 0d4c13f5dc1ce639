import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { AssignmentItem } from '../types.js';

/**
 * What can be done about one assignment.
 * @fires change-it - somebody asks to change it
 * @fires extend-it - somebody asks to move its end
 * @fires end-it - somebody asks to end it
 */
@customElement('our-ua-assignment-actions')
export class AssignmentActionsElement extends UmbLitElement {
  @property({ attribute: false })
  assignment?: AssignmentItem;

  override render() {
    if (!this.assignment) return nothing;
    return html`${this.#renderButton('change')} ${this.assignment.until ? this.#renderButton('extend') : nothing} ${this.#renderButton('end')}`;
  }

  #renderButton(action: 'change' | 'extend' | 'end') {
    return html`<uui-button
      compact
      label=${this.localize.term(`ourUserAccess_do_${action}`)}
      @click=${() => this.dispatchEvent(new CustomEvent(`${action}-it`))}></uui-button>`;
  }

  static override styles = css`
    :host {
      display: flex;
      gap: var(--uui-size-space-1);
    }
    :host([hidden]) {
      display: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-assignment-actions': AssignmentActionsElement;
  }
}
