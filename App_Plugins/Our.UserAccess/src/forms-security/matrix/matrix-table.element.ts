import { customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { sign } from '../../access/decision/sign.js';
import { FORM_PERMISSIONS, type EntryDraft, type FormPermission, type MatrixRow, type Setting, type SubjectKind } from '../types.js';
import { openWhy } from '../why/why-modal.token.js';
import { settingOf, shownEntry, withSetting, type Aspect } from './entries.js';
import { matrixStyles } from './matrix.styles.js';
import { sourceKeys } from './source.js';

const SETTINGS: ReadonlyArray<Setting> = [null, 'allow', 'deny'];

/**
 * Forms by permissions: what comes of it with where that is from, and below it what is said for this form alone.
 * @fires entries - with the entries that are changed as detail
 */
@customElement('our-ua-forms-matrix-table')
export class MatrixTableElement extends UmbLitElement {
  @property()
  kind: SubjectKind = 'group';

  @property()
  unique = '';

  @property({ attribute: false })
  rows: Array<MatrixRow> = [];

  @property({ attribute: false })
  entries: Array<EntryDraft> = [];

  @property({ type: Boolean })
  readonly = false;

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  override render() {
    return html`<div id="frame" tabindex="0" role="region" aria-label=${this.#term('formsForms')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.#term('formsForm')}</th>
            <th scope="col">${this.#term('formsAccess')}</th>
            ${FORM_PERMISSIONS.map((permission) => html`<th scope="col">${this.#term(`formsFlag_${permission}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(this.rows, ({ form }) => form.id, (row) => this.#renderRow(row))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(row: MatrixRow) {
    const { form, isReached } = row;
    const changed = this.entries.some(({ formId }) => formId === form.id);
    return html`<tr class=${changed ? 'changed' : ''}>
      <th scope="row">
        <span>${form.name}</span>
        ${form.path.length ? html`<small>${form.path.join(' / ')}</small>` : nothing}
        ${changed ? html`<small class="mark">${this.#term('formsNotSaved')}</small>` : nothing}
      </th>
      <td>
        <div class="answer">
          ${sign(isReached ? 'allow' : 'deny')}
          <small>${isReached ? this.#term('formsReached') : this.#term('formsNotReached')}</small>
        </div>
        ${this.#renderSetting(row, 'access', this.#term('formsAccess'))}
      </td>
      ${FORM_PERMISSIONS.map((permission) => this.#renderCell(row, permission))}
    </tr>`;
  }

  #renderCell(row: MatrixRow, permission: FormPermission) {
    const cell = row.permissions[permission];
    const name = this.#term(`formsFlag_${permission}`);
    const verdict = cell.isAllowed ? 'allow' : 'deny';
    const from = sourceKeys(this.kind, cell).map((key) => this.localize.term(key)).join(', ');
    return html`<td>
      <button
        type="button"
        class="answer"
        title=${this.#term('formsWhy')}
        aria-label=${`${name}, ${row.form.name}: ${this.#term(`verdict_${verdict}`)}. ${from}. ${this.#term('formsWhy')}`}
        @click=${() => this.#explain(row, permission)}>
        ${sign(verdict)}
        <small>${from}</small>
      </button>
      ${this.#renderSetting(row, permission, name)}
    </td>`;
  }

  #renderSetting(row: MatrixRow, aspect: Aspect, name: string) {
    const setting = settingOf(shownEntry(this.entries, row), aspect);
    if (this.readonly) return setting ? html`<small class="said">${this.localize.term(`ourUserAccess_formsHere_${setting}`)}</small>` : nothing;
    return html`<select
      class=${setting ? 'said' : ''}
      aria-label=${`${name}, ${row.form.name}`}
      @change=${({ target }: Event) => this.#set(row, aspect, SETTINGS[(target as HTMLSelectElement).selectedIndex] ?? null)}>
      ${SETTINGS.map(
        (one) => html`<option .selected=${one === setting}>${this.localize.term(`ourUserAccess_formsHere_${one ?? 'inherit'}`)}</option>`,
      )}
    </select>`;
  }

  #set(row: MatrixRow, aspect: Aspect, setting: Setting) {
    this.dispatchEvent(new CustomEvent('entries', { detail: withSetting(this.entries, row, aspect, setting) }));
  }

  #explain({ form }: MatrixRow, permission: FormPermission) {
    openWhy(this, { form, permission, userId: this.kind === 'user' ? this.unique : '' });
  }

  static override styles = matrixStyles;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-matrix-table': MatrixTableElement;
  }
}
