import { css, customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { PickerModalElement, type Part } from './picker-modal.element.js';
import './principal-mark.element.js';
import type { PrincipalPickerData } from './principal-picker-modal.token.js';
import type { Principal } from './principal.js';
import { searchPrincipals } from './principal.wire.js';

/** Search for one person or one group; a click takes it. */
@customElement('our-ua-principal-picker-modal')
export class PrincipalPickerModalElement extends PickerModalElement<PrincipalPickerData, Principal> {
  protected readonly atOnce = 50;

  protected override firstUpdated() {
    super.firstUpdated();
    this.renderRoot.querySelector<HTMLElement>('our-ua-search-field')?.focus();
  }

  protected read({ filter, skip, take }: Part) {
    return searchPrincipals(this, this.#isUser ? 'user' : 'group', filter, skip, take);
  }

  protected emptyKey() {
    return 'ourUserAccess_noMatches';
  }

  get #isUser() {
    return this.data?.kind === 'user';
  }

  override render() {
    return html`
      <umb-body-layout headline=${this.localize.term(this.#isUser ? 'ourUserAccess_choosePerson' : 'ourUserAccess_chooseGroup')}>
        <div id="main">
          ${this.renderSearch(this.#isUser ? 'ourUserAccess_searchUsers' : 'ourUserAccess_searchGroups')} ${this.renderList()}
        </div>
        ${this.renderClose()}
      </umb-body-layout>
    `;
  }

  protected renderItem(principal: Principal) {
    return html`<our-ua-principal-mark .principal=${principal}></our-ua-principal-mark>`;
  }

  static override styles = [
    ...PickerModalElement.styles,
    css`
      #main {
        display: flex;
        flex-direction: column;
        gap: var(--uui-size-space-4);
      }
      our-ua-search-field {
        flex: none;
      }
    `,
  ];
}

export { PrincipalPickerModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-principal-picker-modal': PrincipalPickerModalElement;
  }
}
