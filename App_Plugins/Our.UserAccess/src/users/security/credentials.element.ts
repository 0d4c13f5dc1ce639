import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { allowed } from '../allowed.js';
import { readCredentials, removeCredential, type ClientCredential } from '../repository/security.wire.js';
import type { UserDetail } from '../types.js';
import { daysSince } from '../../shared/time/days.js';
import { openCredential } from './credential-modal.token.js';

/** The client credentials of an API user: how old they are, new ones, and the way to replace one without an outage. */
@customElement('our-ua-credentials')
export class CredentialsElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  @state()
  private _answer?: Answer<Array<ClientCredential>>;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('user') && this.user) void this.#load();
  }

  async #load() {
    const user = this.user;
    if (!user) return;
    const answer = await readCredentials(this, user.unique);
    if (user === this.user) this._answer = answer;
  }

  override render() {
    if (!this.user) return nothing;
    const { isAllowed, reason } = allowed(this.user, 'credentials');
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_credentials')}>
      <uui-button
        slot="header-actions"
        look="secondary"
        title=${isAllowed ? '' : (reason ?? '')}
        ?disabled=${!isAllowed}
        label=${this.localize.term('ourUserAccess_credentialAdd')}
        @click=${() => this.#make()}></uui-button>
      ${this.#renderContent(isAllowed)}
    </uui-box>`;
  }

  #renderContent(isAllowed: boolean) {
    if (!this._answer) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.length) return html`<p>${this.localize.term('ourUserAccess_noCredentials')}</p>`;
    return html`
      <ul>
        ${data.map(
          (credential) => html`<li>
            <div>
              <b>${credential.clientId}</b>
              <small>${this.#age(credential)}</small>
            </div>
            <uui-button
              look="secondary"
              ?disabled=${!isAllowed}
              label=${this.localize.term('ourUserAccess_credentialReplace', credential.clientId)}
              @click=${() => this.#make(credential.clientId)}>
              ${this.localize.term('ourUserAccess_credentialRotateShort')}
            </uui-button>
            <uui-button
              look="outline"
              ?disabled=${!isAllowed}
              label=${this.localize.term('ourUserAccess_credentialRemove', credential.clientId)}
              @click=${() => this.#remove(credential)}>
              ${this.localize.term('general_remove')}
            </uui-button>
          </li>`,
        )}
      </ul>
      <p>${this.localize.term('ourUserAccess_credentialRotate')}</p>
    `;
  }

  #age({ createdAt, createdByName }: ClientCredential) {
    if (!createdAt) return this.localize.term('ourUserAccess_credentialAgeUnknown');
    const date = this.localize.date(createdAt, { dateStyle: 'long' });
    const made = createdByName ? this.localize.term('ourUserAccess_credentialMadeBy', date, createdByName) : this.localize.term('ourUserAccess_credentialMade', date);
    return `${made} (${this.localize.term('ourUserAccess_credentialDays', daysSince(createdAt, new Date()))})`;
  }

  async #make(replaces?: string) {
    if (!this.user) return;
    await openCredential(this, { userId: this.user.unique, replaces });
    await this.#load();
  }

  async #remove({ clientId }: ClientCredential) {
    if (!this.user) return;
    const { unique } = this.user;
    const done = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_credentialRemove', clientId),
      sentences: [this.localize.term('ourUserAccess_credentialRemoveText')],
      confirmLabel: this.localize.term('general_remove'),
      act: () => removeCredential(this, unique, clientId),
    });
    if (!done) return;
    await toast(this, this.localize.term('ourUserAccess_credentialRemoved', clientId));
    await this.#load();
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0;
      color: var(--uui-color-text-alt);
    }
    ul {
      margin: 0 0 var(--uui-size-space-4);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) 0;
      border-bottom: 1px solid var(--uui-color-divider);
    }
    li div {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-credentials': CredentialsElement;
  }
}
