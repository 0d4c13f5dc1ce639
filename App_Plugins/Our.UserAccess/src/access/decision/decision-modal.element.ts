import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { HasSectionController } from '../../shared/has-section.controller.js';
import { verbLabel } from '../../shared/verbs.js';
import { explorerPath } from '../explorer/address.js';
import { decide } from '../repository/access.wire.js';
import type { Decision } from '../types.js';
import './decision.element.js';
import type { DecisionModalData } from './decision-modal.token.js';

/** Why somebody may or may not do something, beside the screen on which it was asked. */
@customElement('our-ua-decision-modal')
export class DecisionModalElement extends UmbModalBaseElement<DecisionModalData> {
  @state()
  private _answer?: Answer<Decision>;

  @state()
  private _hasSection = false;

  constructor() {
    super();
    new HasSectionController(this, (hasSection) => (this._hasSection = hasSection));
  }

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._answer = undefined;
    if (this.data) this._answer = await decide(this, this.data.question);
  }

  override render() {
    const verb = verbLabel(this.data?.question.verb ?? '', this.localize);
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_whyOf', verb)}>
        ${this.#renderAnswer()}
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
        ${this._hasSection && this.data
          ? html`<uui-button
              slot="actions"
              look="primary"
              href=${explorerPath(this.data.question)}
              label=${this.localize.term('ourUserAccess_openExplorer')}
              @click=${this._rejectModal}></uui-button>`
          : nothing}
      </umb-body-layout>
    `;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    return data
      ? html`<our-ua-decision .decision=${data}></our-ua-decision>`
      : html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
  }

  static override styles = css`
    our-ua-decision {
      padding: var(--uui-size-space-2);
    }
  `;
}

export { DecisionModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-decision-modal': DecisionModalElement;
  }
}
