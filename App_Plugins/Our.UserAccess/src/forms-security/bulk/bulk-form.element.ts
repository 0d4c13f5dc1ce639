import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { FORMS_CHOICE_MODAL } from '../choice/choice-modal.token.js';
import type { PlacedName, SubjectKind } from '../types.js';
import { offered, type BulkSetting, type FormsBulkDraft } from './draft.js';

const SETTINGS: ReadonlyArray<BulkSetting> = ['allow', 'deny', 'inherit'];

/**
 * What is said for many records, and for which forms.
 * @fires edit - with what changes as detail
 */
@customElement('our-ua-forms-bulk-form')
export class FormsBulkFormElement extends UmbLitElement {
  @property()
  kind: SubjectKind = 'group';

  @property({ attribute: false })
  draft?: FormsBulkDraft;

  @property({ attribute: false })
  errors?: FormErrors;

  #term = (key: string, ...args: Array<unknown>) => this.localize.term(`ourUserAccess_${key}`, ...args);

  #edit(change: Partial<FormsBulkDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail: change }));
  }

  async #onAdd(forms: Array<PlacedName>) {
    try {
      const form = await openDialog(this, FORMS_CHOICE_MODAL, { data: { kind: 'form', without: forms.map(({ id }) => id) } });
      this.#edit({ forms: [...forms, form] });
    } catch {
      // Closing the choice leaves everything as it was.
    }
  }

  override render() {
    if (!this.draft) return '';
    const { forms, access, permissions } = this.draft;
    return html`
      <our-ua-field
        orientation="vertical"
        .label=${this.#term('formsWhich')}
        .description=${this.#term('formsBulkForms')}
        .errors=${this.errors?.of('formIds') ?? []}>
        <ul>
          ${forms.map((form) => this.#renderForm(form, forms))}
        </ul>
        <uui-button look="placeholder" label=${this.#term('formsChooseForm')} @click=${() => this.#onAdd(forms)}></uui-button>
      </our-ua-field>
      <our-ua-field orientation="vertical" .label=${this.#term('formsBulkSays')} .errors=${this.errors?.of('permissions') ?? []}>
        <table>
          <tbody>
            ${this.#renderSetting(this.#term(forms.length ? 'formsAccess' : 'field_otherForms'), access, (said) => this.#edit({ access: said }))}
            ${offered(this.draft).map((permission) =>
              this.#renderSetting(this.#term(`formsFlag_${permission}`), permissions[permission], (said) =>
                this.#edit({ permissions: { ...permissions, [permission]: said } }),
              ),
            )}
          </tbody>
        </table>
      </our-ua-field>
    `;
  }

  #renderForm({ id, name, path }: PlacedName, forms: Array<PlacedName>) {
    return html`<li>
      <span>${[...path, name].join(' / ')}</span>
      <uui-button
        compact
        label=${this.#term('formsTakeOut', name)}
        @click=${() => this.#edit({ forms: forms.filter((form) => form.id !== id) })}>
        ${this.localize.term('general_remove')}
      </uui-button>
    </li>`;
  }

  #renderSetting(name: string, said: BulkSetting | undefined, set: (said: BulkSetting | undefined) => void) {
    const options = [undefined, ...this.#settings()];
    return html`<tr class=${said ? 'said' : ''}>
      <th scope="row">${name}</th>
      <td>
        <select aria-label=${name} @change=${({ target }: Event) => set(options[(target as HTMLSelectElement).selectedIndex])}>
          ${options.map((option) => html`<option .selected=${option === said}>${this.localize.term(`ourUserAccess_formsBulk_${this.#wordOf(option)}`)}</option>`)}
        </select>
      </td>
    </tr>`;
  }

  // For all forms, a group that says nothing does not allow.
  #settings() {
    return this.kind === 'group' && !this.draft?.forms.length ? SETTINGS.filter((setting) => setting !== 'inherit') : SETTINGS;
  }

  #wordOf(setting: BulkSetting | undefined) {
    if (!setting) return 'keep';
    return setting === 'inherit' && this.kind === 'user' ? 'leave' : setting;
  }

  static override styles = css`
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      padding: var(--uui-size-space-1) 0;
    }
    span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    uui-button[look='placeholder'],
    table,
    select {
      width: 100%;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--uui-size-space-2) 0;
      border-bottom: 1px solid var(--uui-color-divider);
      font-weight: 400;
      text-align: left;
    }
    td {
      width: 14rem;
      padding-left: var(--uui-size-space-4);
    }
    .said th {
      font-weight: 700;
    }
    select {
      padding: var(--uui-size-space-2);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-text);
      font: inherit;
    }
    select:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-bulk-form': FormsBulkFormElement;
  }
}
