import { customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { sign } from '../../access/decision/sign.js';
import { FORM_PERMISSIONS, type EnteredEntry, type FormPermission, type MatrixRow, type Setting, type SubjectKind } from '../types.js';
import { openWhy } from '../why/why-modal.token.js';
import { cellAfter, placeOf, type CellPlace } from './cell-keys.js';
import { settingOf, shownEntry, withSetting, type Aspect } from './entries.js';
import { matrixStyles } from './matrix.styles.js';
import { sourceKeys } from './source.js';

const SETTINGS: ReadonlyArray<Setting> = [null, 'allow', 'deny'];

const ASPECTS: ReadonlyArray<Aspect> = ['access', ...FORM_PERMISSIONS];

/**
 * Forms by permissions: what comes of it with where that is from, and below it what is said for this form alone.
 * One stop on the way through the page: arrow keys go from cell to cell, Enter tells why, Space goes through what can be said.
 * @fires entries - with the entries that are changed as detail
 * @fires take - with the forms that are selected as detail
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
  entries: Array<EnteredEntry> = [];

  /** Forms that are selected, also on other pages. */
  @property({ attribute: false })
  taken: Array<MatrixRow> = [];

  @property({ type: Boolean })
  readonly = false;

  /** The cell that is on the way of the Tab key. */
  @state()
  private _at: CellPlace = { row: 0, column: 0 };

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('rows')) this._at = { row: 0, column: 0 };
  }

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  override render() {
    return html`<div id="frame" tabindex="0" role="region" aria-label=${this.#term('formsForms')}>
      <table role="grid" aria-describedby=${this.readonly ? nothing : 'keys'} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        <thead>
          <tr>
            <th scope="col">${this.#renderTakePage()} ${this.#term('formsForm')}</th>
            <th scope="col">${this.#term('formsAccess')}</th>
            ${FORM_PERMISSIONS.map((permission) => html`<th scope="col">${this.#term(`formsFlag_${permission}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(this.rows, ({ form }) => form.id, (row, index) => this.#renderRow(row, index))}
        </tbody>
      </table>
      ${this.readonly ? nothing : html`<p id="keys">${this.#term('formsKeys')}</p>`}
    </div>`;
  }

  #isTaken = ({ form }: MatrixRow) => this.taken.some((row) => row.form.id === form.id);

  #renderTakePage() {
    if (this.readonly) return nothing;
    const all = this.rows.every(this.#isTaken);
    const others = () => this.taken.filter(({ form }) => !this.rows.some((row) => row.form.id === form.id));
    return html`<input
      type="checkbox"
      aria-label=${this.#term('takePage')}
      .checked=${all}
      @change=${() => this.#take(all ? others() : [...others(), ...this.rows])} />`;
  }

  #renderTake(row: MatrixRow, index: number) {
    const others = () => this.taken.filter(({ form }) => form.id !== row.form.id);
    return html`<input
      type="checkbox"
      data-cell=${`${index}/0`}
      tabindex=${this.#tabindex(index, 0)}
      aria-label=${this.localize.term('ourUserAccess_takeRow', row.form.name)}
      .checked=${this.#isTaken(row)}
      @change=${() => this.#take(this.#isTaken(row) ? others() : [...others(), row])} />`;
  }

  #take(rows: Array<MatrixRow>) {
    this.dispatchEvent(new CustomEvent('take', { detail: rows }));
  }

  #tabindex = (row: number, column: number) => (this._at.row === row && this._at.column === column ? 0 : -1);

  #renderRow(row: MatrixRow, index: number) {
    const { form, isReached } = row;
    const changed = this.entries.some(({ formId }) => formId === form.id);
    return html`<tr class=${changed ? 'changed' : ''}>
      <th
        scope="row"
        data-cell=${this.readonly ? `${index}/0` : nothing}
        tabindex=${this.readonly ? this.#tabindex(index, 0) : nothing}>
        ${this.readonly ? nothing : this.#renderTake(row, index)}
        <span>${form.name}</span>
        ${form.path.length ? html`<small>${form.path.join(' / ')}</small>` : nothing}
        ${changed ? html`<small class="mark">${this.#term('formsNotSaved')}</small>` : nothing}
      </th>
      <td data-cell=${`${index}/1`} tabindex=${this.#tabindex(index, 1)}>
        <div class="answer">
          ${sign(isReached ? 'allow' : 'deny')}
          <small>${isReached ? this.#term('formsReached') : this.#term('formsNotReached')}</small>
        </div>
        ${this.#renderSetting(row, 'access', this.#term('formsAccess'))}
      </td>
      ${FORM_PERMISSIONS.map((permission, column) => this.#renderCell(row, permission, index, column + 2))}
    </tr>`;
  }

  #renderCell(row: MatrixRow, permission: FormPermission, index: number, column: number) {
    const cell = row.permissions[permission];
    const name = this.#term(`formsFlag_${permission}`);
    const verdict = cell.isAllowed ? 'allow' : 'deny';
    const from = sourceKeys(this.kind, cell).map((key) => this.localize.term(key)).join(', ');
    const said = this.#term(`formsHere_${settingOf(shownEntry(this.entries, row), permission) ?? 'inherit'}`);
    return html`<td>
      <button
        type="button"
        class="answer"
        data-cell=${`${index}/${column}`}
        tabindex=${this.#tabindex(index, column)}
        title=${this.#term('formsWhy')}
        aria-label=${`${name}, ${row.form.name}: ${this.#term(`verdict_${verdict}`)}. ${from}. ${said}. ${this.#term('formsWhy')}`}
        @click=${() => this.#explain(row, permission)}>
        ${sign(verdict)}
        <small>${from}</small>
      </button>
      ${this.#renderSetting(row, permission, name)}
    </td>`;
  }

  // For the pointer: the keys go through the same settings with Space, in the cell.
  #renderSetting(row: MatrixRow, aspect: Aspect, name: string) {
    const setting = settingOf(shownEntry(this.entries, row), aspect);
    if (this.readonly) return setting ? html`<small class="said">${this.localize.term(`ourUserAccess_formsHere_${setting}`)}</small>` : nothing;
    return html`<select
      tabindex="-1"
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

  #onFocus({ target }: FocusEvent) {
    const place = placeOf(target);
    if (place) this._at = place;
  }

  #onKey(event: KeyboardEvent) {
    const place = placeOf(event.target);
    if (!place) return;
    const next = cellAfter(event.key, event.ctrlKey, place, this.rows.length, ASPECTS.length + 1);
    const aspect = ASPECTS[place.column - 1];
    if (next) this.renderRoot.querySelector<HTMLElement>(`[data-cell='${next.row}/${next.column}']`)?.focus();
    else if (event.key === ' ' && aspect) this.#turn(this.rows[place.row], aspect);
    else return;
    event.preventDefault();
  }

  #turn(row: MatrixRow | undefined, aspect: Aspect) {
    if (this.readonly || !row) return;
    const now = SETTINGS.indexOf(settingOf(shownEntry(this.entries, row), aspect));
    this.#set(row, aspect, SETTINGS[(now + 1) % SETTINGS.length] ?? null);
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
