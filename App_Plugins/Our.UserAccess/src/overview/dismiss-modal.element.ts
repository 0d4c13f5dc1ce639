import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../shared/editing/field-errors.js';
import '../shared/editing/field.element.js';
import '../shared/editing/reason-field.element.js';
import { SidebarElement } from '../shared/editing/sidebar.element.js';
import { endOf, monthsOn } from '../shared/time/days.js';
import { dismissFinding } from './insight.wire.js';
import type { Finding } from './types.js';

/** Takes a finding off everybody's overview for a time: why, and until when. */
@customElement('our-ua-dismiss-modal')
export class DismissModalElement extends SidebarElement<{ finding: Finding }> {
  @state()
  private _reason = '';

  @state()
  private _until = monthsOn(new Date(), 1);

  protected override readonly fields = ['reason', 'until'];

  protected headline() {
    return this.localize.term('ourUserAccess_findingDismiss');
  }

  protected renderContent(errors: FormErrors) {
    const until = this.localize.term('ourUserAccess_dismissUntil');
    return html`
      <p>${this.localize.term('ourUserAccess_dismissText')}</p>
      <our-ua-reason-field
        mandatory
        ?missing=${errors.of('reason').length > 0}
        .value=${this._reason}
        @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>
      <our-ua-field orientation="vertical" mandatory .label=${until} .errors=${errors.of('until')}>
        <uui-input
          type="date"
          label=${until}
          .value=${this._until}
          @input=${(event: InputEvent) => (this._until = (event.target as HTMLInputElement).value)}></uui-input>
      </our-ua-field>
    `;
  }

  protected renderActions() {
    return html`${this.renderClose('general_cancel')} ${this.renderAct(this.localize.term('ourUserAccess_findingDismiss'), () => this.#onDismiss())}`;
  }

  async #onDismiss() {
    const reason = this._reason.trim();
    this._failure = this.chooseFirst([...(reason ? [] : ['reason']), ...(this._until ? [] : ['until'])]);
    if (this._failure || !this.data) return;
    const { kind } = this.data.finding;
    if (await this.send(() => dismissFinding(this, kind, reason, endOf(this._until)))) this._submitModal();
  }
}

export { DismissModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-dismiss-modal': DismissModalElement;
  }
}
