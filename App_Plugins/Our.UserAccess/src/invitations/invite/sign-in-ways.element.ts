import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { cardStyles } from '../../users/create/card.styles.js';
import { SIGN_IN_WAYS, type SignInWay } from '../types.js';

const ICONS: Record<SignInWay, string> = { password: 'icon-key', singleSignOn: 'icon-fingerprint' };

/**
 * How somebody will sign in, each way with what it means.
 * @fires choose - with the way as detail
 */
@customElement('our-ua-sign-in-ways')
export class SignInWaysElement extends UmbLitElement {
  @property()
  chosen: SignInWay = 'password';

  override render() {
    return html`<fieldset>
      <legend>${this.localize.term('ourUserAccess_inviteHow')}</legend>
      ${SIGN_IN_WAYS.map(
        (way) => html`<label class="card">
          <input type="radio" name="way" .value=${way} .checked=${way === this.chosen} @change=${() => this.#choose(way)} />
          <span class="name"><umb-icon name=${ICONS[way]} aria-hidden="true"></umb-icon> ${this.localize.term(`ourUserAccess_create_${way}`)}</span>
          <span class="text">${this.localize.term(`ourUserAccess_inviteMeans_${way}`)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #choose(way: SignInWay) {
    this.dispatchEvent(new CustomEvent('choose', { detail: way }));
  }

  static override styles = [
    cardStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sign-in-ways': SignInWaysElement;
  }
}
