import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { OperationItemState } from '../types.js';

const ICONS: Record<OperationItemState, string> = {
  succeeded: 'icon-check',
  skipped: 'icon-navigation-right',
  failed: 'icon-alert',
  running: 'icon-time',
  pending: 'icon-time',
};

/** What came of one person, as a sign and a word. */
@customElement('our-ua-item-state')
export class ItemStateElement extends UmbLitElement {
  @property({ reflect: true })
  state?: OperationItemState;

  override render() {
    if (!this.state) return nothing;
    return html`<uui-icon name=${ICONS[this.state]} aria-hidden="true"></uui-icon>${this.localize.term(`ourUserAccess_item_${this.state}`)}`;
  }

  static override styles = css`
    :host {
      display: flex;
      flex: none;
      align-items: center;
      gap: var(--uui-size-space-2);
      width: 8rem;
      height: 1.5em;
      font-size: var(--uui-type-small-size);
    }
    :host([state='succeeded']) uui-icon {
      color: var(--uui-color-positive);
    }
    :host([state='failed']) {
      font-weight: 700;
    }
    :host([state='failed']) uui-icon {
      color: var(--uui-color-danger);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-item-state': ItemStateElement;
  }
}
