import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import { MAIL_CHECK_ENTITY_TYPE } from '../constants.js';

/** That mails do not arrive, and where to look why. */
@customElement('our-ua-failing-note')
export class FailingNoteElement extends UmbLitElement {
  @property({ type: Number })
  failed = 0;

  /** The reader may check the mail. */
  @property({ type: Boolean })
  checks = false;

  override render() {
    if (!this.failed) return nothing;
    return html`<div role="status">
      <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
      <span>${this.localize.term('ourUserAccess_failing', this.failed)}</span>
      ${this.checks
        ? html`<uui-button
            compact
            look="outline"
            href=${workspacePath(MAIL_CHECK_ENTITY_TYPE)}
            label=${this.localize.term('ourUserAccess_failingCheck')}></uui-button>`
        : nothing}
    </div>`;
  }

  static override styles = css`
    :host {
      display: block;
      flex: 1 0 100%;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-4);
      margin-bottom: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-danger);
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
    uui-icon {
      flex: none;
      color: var(--uui-color-danger);
    }
    span {
      flex: 1 1 16rem;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-failing-note': FailingNoteElement;
  }
}
