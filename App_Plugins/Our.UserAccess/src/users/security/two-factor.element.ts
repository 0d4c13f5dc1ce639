import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { allowed } from '../allowed.js';
import { announceChange } from '../changed.js';
import { removeTwoFactor, type UserSecurity } from '../repository/security.wire.js';
import type { UserDetail } from '../types.js';

/** Which second factors somebody has set up, and a way to turn one off for who has lost their telephone. */
@customElement('our-ua-two-factor')
export class TwoFactorElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  @property({ attribute: false })
  providers: UserSecurity['twoFactor'] = [];

  override render() {
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_twoFactorSignIn')}>
      ${this.providers.length
        ? html`<ul>${this.providers.map((provider) => this.#renderProvider(provider))}</ul>`
        : html`<p>${this.localize.term('ourUserAccess_noTwoFactor')}</p>`}
    </uui-box>`;
  }

  #renderProvider({ provider, isEnabled }: UserSecurity['twoFactor'][number]) {
    if (!this.user) return nothing;
    const { isAllowed, reason } = allowed(this.user, 'password');
    return html`<li>
      <span>${provider}</span>
      <uui-tag look="secondary" color=${isEnabled ? 'positive' : 'default'}>
        ${this.localize.term(isEnabled ? 'ourUserAccess_twoFactorOn' : 'ourUserAccess_twoFactorOff')}
      </uui-tag>
      ${isEnabled
        ? html`<uui-button
            look="outline"
            title=${isAllowed ? '' : (reason ?? '')}
            ?disabled=${!isAllowed}
            label=${this.localize.term('ourUserAccess_twoFactorRemove', provider)}
            @click=${() => this.#remove(provider)}>
            ${this.localize.term('ourUserAccess_turnOff')}
          </uui-button>`
        : nothing}
    </li>`;
  }

  async #remove(provider: string) {
    if (!this.user) return;
    const { unique, name } = this.user;
    const done = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_twoFactorRemove', provider),
      sentences: [this.localize.term('ourUserAccess_twoFactorRemoveText', name)],
      confirmLabel: this.localize.term('ourUserAccess_turnOff'),
      act: () => removeTwoFactor(this, unique, provider),
    });
    if (!done) return;
    await toast(this, this.localize.term('ourUserAccess_twoFactorRemoved', provider));
    await announceChange(this, unique);
  }

  static override styles = css`
    :host {
      display: block;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3);
    }
    li span {
      flex: 1;
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-two-factor': TwoFactorElement;
  }
}
