import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { RightsController } from '../../shared/rights.js';
import { cardStyles } from './card.styles.js';
import { CREATE_KINDS, type CreateKind } from './draft.js';

const ICONS: Record<CreateKind, string> = { password: 'icon-key', singleSignOn: 'icon-fingerprint', api: 'icon-unplug' };

/**
 * The ways to let somebody in, side by side, each with what it means.
 * @fires choose - with the way as detail
 * @fires invite - they are to be invited instead
 */
@customElement('our-ua-create-kinds')
export class CreateKindsElement extends UmbLitElement {
  @property()
  kind: CreateKind = 'password';

  #rights = new RightsController(this, () => this.requestUpdate());

  override render() {
    return html`
      <fieldset>
        <legend>${this.localize.term('ourUserAccess_createHow')}</legend>
        ${CREATE_KINDS.map(
          (kind) => html`<label class="card">
            <input type="radio" name="kind" .value=${kind} .checked=${kind === this.kind} @change=${() => this.#choose(kind)} />
            <span class="name"><umb-icon name=${ICONS[kind]} aria-hidden="true"></umb-icon> ${this.localize.term(`ourUserAccess_create_${kind}`)}</span>
            <span class="text">${this.localize.term(`ourUserAccess_createMeans_${kind}`)}</span>
          </label>`,
        )}
        ${this.#rights.has('sendInvitations') ? this.#renderInvite() : nothing}
      </fieldset>
    `;
  }

  #renderInvite() {
    return html`<button type="button" class="card way" @click=${() => this.dispatchEvent(new CustomEvent('invite'))}>
      <span class="name"><umb-icon name="icon-message" aria-hidden="true"></umb-icon> ${this.localize.term('ourUserAccess_createInvite')}</span>
      <span class="text">${this.localize.term('ourUserAccess_createInviteText')}</span>
    </button>`;
  }

  #choose(kind: CreateKind) {
    this.dispatchEvent(new CustomEvent('choose', { detail: kind }));
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
    'our-ua-create-kinds': CreateKindsElement;
  }
}
