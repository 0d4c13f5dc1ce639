import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/editing/field.element.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { copyGroup, type GroupPart } from '../repository/group.wire.js';
import type { CopyData } from './modals.js';

const PARTS: ReadonlyArray<GroupPart> = ['sections', 'languages', 'startNodes', 'permissions', 'granularPermissions', 'members'];

/** A new group that takes over what is chosen of another. */
@customElement('our-ua-copy-modal')
export class CopyModalElement extends UmbModalBaseElement<CopyData, { unique: string }> {
  @state()
  private _name = '';

  @state()
  private _parts = new Set<GroupPart>(PARTS.filter((part) => part !== 'members'));

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  override firstUpdated() {
    this._name = this.localize.term('ourUserAccess_copyName', this.data?.name ?? '');
  }

  async #onCopy() {
    if (this._busy || !this.data) return;
    this._busy = true;
    const { data, failure } = await copyGroup(this, this.data.unique, this._name, [...this._parts]);
    this._busy = false;
    this._failure = failure;
    if (!data) return;
    this.value = { unique: data.unique };
    this._submitModal();
  }

  #onPart(part: GroupPart, { target }: Event) {
    const parts = new Set(this._parts);
    if ((target as HTMLInputElement).checked) parts.add(part);
    else parts.delete(part);
    this._parts = parts;
  }

  override render() {
    if (!this.data) return nothing;
    const errors = formErrors(this._failure, ['name']);
    return html`
      <uui-dialog-layout class="uui-text" headline=${this.localize.term('ourUserAccess_copyGroupOf', this.data.name)}>
        ${this._failure
          ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others}></our-ua-save-problem>`
          : nothing}
        <our-ua-field orientation="vertical" mandatory .label=${this.localize.term('ourUserAccess_field_name')} .errors=${errors.of('name')}>
          <uui-input
            label=${this.localize.term('ourUserAccess_field_name')}
            maxlength="200"
            .value=${this._name}
            @input=${({ target }: InputEvent) => (this._name = (target as HTMLInputElement).value)}></uui-input>
        </our-ua-field>
        <fieldset>
          <legend>${this.localize.term('ourUserAccess_partsText')}</legend>
          ${PARTS.map(
            (part) => html`<uui-checkbox
              label=${this.localize.term(`ourUserAccess_part_${part}`)}
              ?checked=${this._parts.has(part)}
              @change=${(event: Event) => this.#onPart(part, event)}></uui-checkbox>`,
          )}
        </fieldset>
        <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button
          slot="actions"
          look="primary"
          color="positive"
          label=${this.localize.term('ourUserAccess_createGroup')}
          .state=${this._busy ? 'waiting' : undefined}
          @click=${this.#onCopy}></uui-button>
      </uui-dialog-layout>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        inline-size: 50ch;
        max-inline-size: 90vw;
        overflow-wrap: anywhere;
      }
      uui-input {
        width: 100%;
      }
      fieldset {
        display: grid;
        margin: 0;
        padding: 0;
        border: 0;
      }
    `,
  ];
}

export { CopyModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-copy-modal': CopyModalElement;
  }
}
