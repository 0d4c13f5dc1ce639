import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { saveFile } from '../../shared/api/download.js';
import type { Answer, Failure } from '../../shared/api/types.js';
import '../../shared/collection/drop-menu.element.js';
import '../../shared/components/notice.element.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { RightsController } from '../../shared/rights.js';
import { dayOf } from '../../shared/time/days.js';
import { PAST_MODAL } from '../past/past-modal.token.js';
import { readExport, verifyTrail } from '../repository/audit.wire.js';
import { EXPORT_FORMATS, type AuditFilters, type ExportFormat, type Verification } from '../types.js';

/** Takes the trail along as a file, as it is filtered, and has the whole of it looked through for tampering. */
@customElement('our-ua-audit-tools')
export class AuditToolsElement extends UmbLitElement {
  @property({ attribute: false })
  filters: AuditFilters = {};

  @state()
  private _busy?: 'export' | 'verify';

  @state()
  private _failure?: Failure;

  @state()
  private _verified?: Verification;

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  async #do<T>(what: 'export' | 'verify', ask: () => Promise<Answer<T>>): Promise<T | undefined> {
    if (this._busy) return undefined;
    this._busy = what;
    this._verified = undefined;
    const { data, failure } = await ask();
    this._busy = undefined;
    this._failure = failure;
    return data;
  }

  #again = () => {};

  async #export(format: ExportFormat) {
    this.#again = () => void this.#export(format);
    const file = await this.#do('export', () => readExport(this, this.filters, format));
    if (file) saveFile(file, `audit-${dayOf(new Date())}.${format}`);
  }

  async #verify() {
    this.#again = () => void this.#verify();
    this._verified = await this.#do('verify', () => verifyTrail(this));
  }

  #lookBack = () => void openDialog(this, PAST_MODAL, { data: {} }).catch(() => undefined);

  override render() {
    const waiting = (what: string) => (this._busy === what ? 'waiting' : undefined);
    return html`
      <div id="buttons">
        <uui-button look="outline" label=${this.localize.term('ourUserAccess_past')} @click=${this.#lookBack}></uui-button>
        ${this.#rights.has('exportAudit')
          ? html`<our-ua-drop-menu icon="icon-download-alt" look="outline" .label=${this.localize.term('ourUserAccess_auditExport')}>
              ${EXPORT_FORMATS.map(
                (format) => html`<uui-button
                  label=${this.localize.term(`ourUserAccess_auditExport_${format}`)}
                  .state=${waiting('export')}
                  @click=${() => this.#export(format)}></uui-button>`,
              )}
            </our-ua-drop-menu>`
          : nothing}
        ${this.#rights.has('verifyAudit')
          ? html`<uui-button
              look="outline"
              label=${this.localize.term('ourUserAccess_auditVerify')}
              .state=${waiting('verify')}
              @click=${this.#verify}></uui-button>`
          : nothing}
      </div>
      ${this._failure ? html`<our-ua-notice .failure=${this._failure} @retry=${this.#again}></our-ua-notice>` : nothing}
      <div id="result" role="status">${this._verified ? this.#renderVerified(this._verified) : nothing}</div>
    `;
  }

  #renderVerified({ events, firstBroken, verifiedAt }: Verification) {
    const at = this.localize.date(verifiedAt, { dateStyle: 'medium', timeStyle: 'medium' });
    if (!firstBroken) {
      return html`<p class="whole"><uui-icon name="icon-check" aria-hidden="true"></uui-icon>${this.localize.term('ourUserAccess_auditWhole', this.localize.number(events), at)}</p>`;
    }
    return html`<p class="broken">
      <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
      <span>${this.localize.term('ourUserAccess_auditBroken', this.localize.number(firstBroken.sequence), at)} <span lang="en">${firstBroken.sentence}</span></span>
    </p>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    #buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
    }
    our-ua-drop-menu uui-button {
      display: block;
      --uui-button-content-align: left;
    }
    p {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      margin: var(--uui-size-space-3) 0 0;
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      border-left: 4px solid var(--uui-color-positive);
      background: var(--uui-color-surface);
    }
    .broken {
      border-color: var(--uui-color-danger);
      font-weight: 700;
    }
    uui-icon {
      flex: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-tools': AuditToolsElement;
  }
}
