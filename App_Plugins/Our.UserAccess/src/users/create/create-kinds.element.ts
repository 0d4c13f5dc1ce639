import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { CREATE_KINDS, type CreateKind } from './draft.js';

/** Umbraco invites from its own section. */
const INVITE_PATH = 'section/user-management/workspace/user-root';

const ICONS: Record<CreateKind, string> = { password: 'icon-key', singleSignOn: 'icon-fingerprint', api: 'icon-unplug' };

/**
 * The ways to let somebody in, side by side, each with what it means.
 * @fires choose - with the way as detail
 */
@customElement('our-ua-create-kinds')
export class CreateKindsElement extends UmbLitElement {
  @property()
  kind: CreateKind = 'password';

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      <fieldset>
        <legend>${term('createHow')}</legend>
        ${CREATE_KINDS.map(
          (kind) => html`<label class="card">
            <input type="radio" name="kind" .value=${kind} .checked=${kind === this.kind} @change=${() => this.#choose(kind)} />
            <span class="name"><umb-icon name=${ICONS[kind]} aria-hidden="true"></umb-icon> ${this.localize.term(`ourUserAccess_create_${kind}`)}</span>
            <span class="text">${this.localize.term(`ourUserAccess_createMeans_${kind}`)}</span>
          </label>`,
        )}
        <a class="card" href=${INVITE_PATH}>
          <span class="name"><umb-icon name="icon-message" aria-hidden="true"></umb-icon> ${term('createInvite')}</span>
          <span class="text">${term('createInviteText')}</span>
        </a>
      </fieldset>
    `;
  }

  #choose(kind: CreateKind) {
    this.dispatchEvent(new CustomEvent('choose', { detail: kind }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: var(--uui-size-space-3);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 var(--uui-size-space-2);
      font-weight: 700;
    }
    .card {
      display: grid;
      align-content: start;
      gap: var(--uui-size-space-1);
      position: relative;
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-text);
      text-decoration: none;
      cursor: pointer;
    }
    a.card {
      border-style: dashed;
    }
    .card:hover {
      border-color: var(--uui-color-border-emphasis);
    }
    .card:has(input:checked) {
      border-color: var(--uui-color-selected);
      box-shadow: inset 0 0 0 1px var(--uui-color-selected);
    }
    .card:focus-within,
    a.card:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 1px;
    }
    input {
      position: absolute;
      opacity: 0;
    }
    .name {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      font-weight: 700;
    }
    .text {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
      line-height: 1.4;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-create-kinds': CreateKindsElement;
  }
}
