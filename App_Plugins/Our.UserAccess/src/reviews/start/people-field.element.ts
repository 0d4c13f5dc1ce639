import { css, customElement, html, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { PRINCIPAL_PICKER_MODAL } from '../../shared/pickers/principal-picker-modal.token.js';
import '../../shared/pickers/principal-mark.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { readPrincipal } from '../../shared/pickers/principal.wire.js';

/**
 * A field that holds several people.
 * @fires change - with their keys as detail
 */
@customElement('our-ua-people-field')
export class PeopleFieldElement extends UmbLitElement {
  @property({ attribute: false })
  value: Array<string> = [];

  @state()
  private _known: ReadonlyMap<string, Principal> = new Map();

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('value')) for (const id of this.value) if (!this._known.has(id)) void this.#load(id);
  }

  async #load(id: string) {
    const { data } = await readPrincipal(this, 'user', id);
    this.#keep(data ?? { kind: 'user', id, name: this.localize.term('ourUserAccess_notFound'), detail: id });
  }

  #keep(person: Principal) {
    this._known = new Map([...this._known, [person.id, person]]);
  }

  async #onAdd() {
    try {
      const person = await openDialog(this, PRINCIPAL_PICKER_MODAL, { data: { kind: 'user' } });
      this.#keep(person);
      if (!this.value.includes(person.id)) this.#announce([...this.value, person.id]);
    } catch {
      // Closing the picker leaves everything as it was.
    }
  }

  #announce(detail: Array<string>) {
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  override render() {
    return html`
      <ul>
        ${repeat(this.value, (id) => id, (id) => this.#renderPerson(id))}
      </ul>
      <uui-button look="placeholder" label=${this.localize.term('ourUserAccess_reviewAddReviewer')} @click=${this.#onAdd}></uui-button>
    `;
  }

  #renderPerson(id: string) {
    const person = this._known.get(id);
    return html`<li>
      <our-ua-principal-mark .principal=${person}></our-ua-principal-mark>
      <uui-button
        compact
        label=${this.localize.term('ourUserAccess_formsTakeOut', person?.name ?? '')}
        @click=${() => this.#announce(this.value.filter((one) => one !== id))}>
        <uui-icon name="icon-trash" aria-hidden="true"></uui-icon>
      </uui-button>
    </li>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      margin-bottom: var(--uui-size-space-3);
    }
    our-ua-principal-mark {
      flex: 1;
    }
    uui-button[look='placeholder'] {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-people-field': PeopleFieldElement;
  }
}
