import { customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import { changed as taking, isTaken, NOTHING, type Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/selection-bar.element.js';
import '../../shared/components/notice.element.js';
import { RightsController } from '../../shared/rights.js';
import { giveRecord } from '../actions/give-record.js';
import { openFormsBulk } from '../bulk/bulk-modal.token.js';
import { reloadRecords } from '../reload.js';
import { readRecords } from '../repository/forms.wire.js';
import { FORM_PERMISSIONS, SITE_PERMISSIONS, type FormsRecord, type SubjectKind } from '../types.js';
import { recordTable } from './record-table.styles.js';

const AT_ONCE = 50;
const PERMISSIONS = [...FORM_PERMISSIONS, ...SITE_PERMISSIONS];

/** All groups, or the users with a record of their own, with what each says. */
@customElement('our-ua-forms-records')
export class RecordsElement extends UmbLitElement {
  @property()
  kind: SubjectKind = 'group';

  @state()
  private _answer?: Answer<Page<FormsRecord>>;

  @state()
  private _filter = '';

  @state()
  private _taken: Selection = NOTHING;

  #asked = 0;
  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('kind')) return;
    this._answer = undefined;
    this._taken = NOTHING;
    void this.#load();
  }

  async #load(known: Array<FormsRecord> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await readRecords(this, this.kind, { filter: this._filter, skip: known.length, take: AT_ONCE });
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #onSearch(event: CustomEvent<string>) {
    this._filter = event.detail;
    void this.#load();
  }

  async #onSet() {
    if (await openFormsBulk(this, { kind: this.kind, ids: this._taken.uniques })) this._taken = NOTHING;
    // Also where it was closed by Escape, with everything done.
    await this.#load();
    await reloadRecords(this, this.kind);
  }

  override render() {
    return html`
      <p>${this.localize.term(`ourUserAccess_formsListText_${this.kind}`)}</p>
      <div id="toolbar">
        <our-ua-search-field .label=${this.localize.term('ourUserAccess_formsSearch')} @search=${this.#onSearch}></our-ua-search-field>
        ${this.kind === 'user' && this.#rights.has('manageForms')
          ? html`<uui-button
              look="outline"
              label=${this.localize.term('ourUserAccess_formsGiveRecord')}
              @click=${() => giveRecord(this)}></uui-button>`
          : nothing}
      </div>
      ${this.#renderAnswer()} ${this.#renderBar()}
    `;
  }

  #renderBar() {
    if (!this._taken.uniques.length) return nothing;
    return html`<our-ua-selection-bar .taken=${this._taken} @take=${({ detail }: CustomEvent<Selection>) => (this._taken = detail)}>
      <uui-button look="primary" label=${this.localize.term('ourUserAccess_formsBulkSet')} @click=${this.#onSet}></uui-button>
    </our-ua-selection-bar>`;
  }

  #renderTake(label: string, uniques: Array<string>) {
    if (!this.#rights.has('manageForms')) return nothing;
    const taken = uniques.every((unique) => isTaken(this._taken, unique));
    return html`<td class="take">
      <input
        type="checkbox"
        aria-label=${label}
        .checked=${taken}
        @change=${() => (this._taken = taking(this._taken, uniques, uniques, !taken))} />
    </td>`;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) {
      const none = this._filter ? 'ourUserAccess_noMatches' : 'ourUserAccess_formsNoOwn';
      return html`<our-ua-notice headline=${this.localize.term(none)}></our-ua-notice>`;
    }
    const column = (key: string) => html`<th scope="col">${this.localize.term(`ourUserAccess_${key}`)}</th>`;
    return html`
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_formsSecurity')}>
        <table>
          <thead>
            <tr>
              ${this.#renderTake(this.localize.term('ourUserAccess_takePage'), data.items.map(({ unique }) => unique))} ${column('name')} ${this.kind === 'user' ? column('field_mode') : nothing} ${column('field_flags')} ${column('formsForms')}
              ${column('field_startFolderIds')}
            </tr>
          </thead>
          <tbody>
            ${repeat(data.items, ({ unique }) => unique, (record) => this.#renderRow(record))}
          </tbody>
        </table>
      </div>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
    `;
  }

  #renderRow(record: FormsRecord) {
    const { unique, entityType, name, kind, mode, startFolders } = record;
    const folders = startFolders.map((folder) => folder.name ?? this.localize.term('ourUserAccess_formsFolderGone'));
    return html`<tr>
      ${this.#renderTake(this.localize.term('ourUserAccess_takeRow', name), [unique])}
      <th scope="row"><a href=${workspacePath(entityType, unique)}>${name}</a></th>
      ${kind === 'user' ? html`<td>${this.localize.term(`ourUserAccess_formsMode_${mode}`)}</td>` : nothing}
      <td>${this.#permissions(record)}</td>
      <td>${this.#forms(record)}</td>
      <td>${folders.length ? this.localize.list(folders) : '–'}</td>
    </tr>`;
  }

  #permissions({ flags }: FormsRecord) {
    const said = PERMISSIONS.filter((permission) => flags[permission]).map((permission) => {
      const name = this.localize.term(`ourUserAccess_formsFlag_${permission}`);
      return flags[permission] === 'deny' ? this.localize.term('ourUserAccess_formsNot', name) : name;
    });
    return said.length ? this.localize.list(said) : this.localize.term('ourUserAccess_formsNothing');
  }

  #forms({ otherForms, entryCount }: FormsRecord) {
    const other = otherForms ? this.localize.term(`ourUserAccess_formsOthers_${otherForms}`) : '';
    const entries = entryCount ? this.localize.term('ourUserAccess_formsEntries', entryCount) : '';
    return [other, entries].filter(Boolean).join(' · ') || '–';
  }

  static override styles = recordTable;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-records': RecordsElement;
  }
}
