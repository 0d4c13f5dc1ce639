import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { PickerModalElement, type Part } from '../../shared/pickers/picker-modal.element.js';
import { readForms } from '../repository/forms-matrix.wire.js';
import { readFolders } from '../repository/forms.wire.js';
import type { PlacedName } from '../types.js';
import type { ChoiceData } from './choice-modal.token.js';

/** Finds one form or one folder; a click takes it. */
@customElement('our-ua-forms-choice-modal')
export class FormsChoiceModalElement extends PickerModalElement<ChoiceData, PlacedName> {
  protected readonly atOnce = 100;

  protected read(part: Part) {
    return this.#isForm ? readForms(this, part) : readFolders(this, part);
  }

  protected override offered(items: Array<PlacedName>) {
    return items.filter(({ id }) => !this.data?.without?.includes(id));
  }

  protected emptyKey() {
    if (!this.#isForm) return 'ourUserAccess_formsNoFolders';
    return this.text ? 'ourUserAccess_noMatches' : 'ourUserAccess_formsNoForms';
  }

  get #isForm() {
    return this.data?.kind === 'form';
  }

  override render() {
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term(this.#isForm ? 'ourUserAccess_formsChooseForm' : 'ourUserAccess_formsAddFolder')}</h2>
        ${this.#isForm ? this.renderSearch('ourUserAccess_formsSearchForms') : nothing} ${this.renderList()} ${this.renderClose()}
      </umb-body-layout>
    `;
  }

  protected renderItem({ name, path }: PlacedName) {
    return html`<b>${name}</b> ${path.length ? html`<small>${path.join(' / ')}</small>` : nothing}`;
  }

  static override styles = [
    ...PickerModalElement.styles,
    css`
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      our-ua-search-field,
      ul {
        margin-bottom: var(--uui-size-space-4);
      }
      button {
        text-align: left;
        overflow-wrap: anywhere;
      }
      b,
      small {
        display: block;
      }
      small {
        color: var(--uui-color-text-alt);
      }
    `,
  ];
}

export { FormsChoiceModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-choice-modal': FormsChoiceModalElement;
  }
}
