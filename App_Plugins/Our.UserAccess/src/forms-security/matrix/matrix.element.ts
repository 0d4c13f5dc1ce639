import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/components/notice.element.js';
import { readFolders } from '../repository/forms.wire.js';
import { readMatrix } from '../repository/forms-matrix.wire.js';
import type { EnteredEntry, FormsRecord, MatrixFilter, MatrixRow, PlacedName } from '../types.js';
import './matrix-bar.element.js';
import './matrix-table.element.js';

const AT_ONCE = 25;
const MOST_FOLDERS = 500;

/** The matrix of a record, a page at a time. What is entered stays while somebody looks at other pages. */
@customElement('our-ua-forms-matrix')
export class MatrixElement extends UmbLitElement {
  @property({ attribute: false })
  record?: FormsRecord;

  @property({ attribute: false })
  entries: Array<EnteredEntry> = [];

  @state()
  private _answer?: Answer<Page<MatrixRow>>;

  @state()
  private _filter: MatrixFilter = {};

  @state()
  private _page = 1;

  @state()
  private _folders: Array<PlacedName> = [];

  @state()
  private _taken: Array<MatrixRow> = [];

  #asked = 0;

  protected override firstUpdated() {
    void this.#loadFolders();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('record');
    if (!changed.has('record') || !this.record) return;
    // What is stored about the selected forms may be another thing now.
    this._taken = [];
    if (before?.unique !== this.record.unique) this._answer = undefined;
    void this.#load();
  }

  // Without them there is less to choose from, and the forms are the same.
  async #loadFolders() {
    this._folders = (await readFolders(this, { skip: 0, take: MOST_FOLDERS })).data?.items ?? [];
  }

  async #load() {
    if (!this.record) return;
    const asked = ++this.#asked;
    const part = { ...this._filter, skip: (this._page - 1) * AT_ONCE, take: AT_ONCE };
    const answer = await readMatrix(this, this.record.kind, this.record.unique, part);
    if (asked === this.#asked) this._answer = answer;
  }

  #narrow(filter: MatrixFilter) {
    this._filter = { ...this._filter, ...filter };
    this.#turnTo(1);
  }

  #turnTo(page: number) {
    this._page = page;
    void this.#load();
  }

  override render() {
    return html`
      <p>${this.localize.term(`ourUserAccess_formsMatrixText_${this.record?.kind ?? 'group'}`)}</p>
      <div id="toolbar">
        <our-ua-search-field
          .label=${this.localize.term('ourUserAccess_formsSearchForms')}
          @search=${({ detail }: CustomEvent<string>) => this.#narrow({ filter: detail })}></our-ua-search-field>
        <uui-select
          label=${this.localize.term('ourUserAccess_formsFolder')}
          .options=${this.#folderOptions()}
          @change=${({ target }: Event) => this.#narrow({ folderId: (target as HTMLSelectElement).value || undefined })}></uui-select>
        <uui-toggle
          label=${this.localize.term('ourUserAccess_formsOnlyOwn')}
          ?checked=${this._filter.onlyOwn ?? false}
          @change=${({ target }: Event) => this.#narrow({ onlyOwn: (target as HTMLInputElement).checked })}></uui-toggle>
      </div>
      ${this.#renderAnswer()}
    `;
  }

  #folderOptions() {
    const all = { value: '', name: this.localize.term('ourUserAccess_formsAllFolders'), selected: !this._filter.folderId };
    return [all, ...this._folders.map(({ id, name, path }) => ({ value: id, name: [...path, name].join(' / '), selected: id === this._filter.folderId }))];
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) {
      const isNarrow = this._filter.filter || this._filter.folderId || this._filter.onlyOwn;
      return html`<our-ua-notice headline=${this.localize.term(isNarrow ? 'ourUserAccess_noMatches' : 'ourUserAccess_formsNoForms')}></our-ua-notice>`;
    }
    const pages = Math.ceil(data.total / AT_ONCE);
    const announce = ({ detail }: CustomEvent<Array<EnteredEntry>>) => this.dispatchEvent(new CustomEvent('entries', { detail }));
    const take = ({ detail }: CustomEvent<Array<MatrixRow>>) => (this._taken = detail);
    return html`
      ${this._taken.length
        ? html`<our-ua-forms-matrix-bar .taken=${this._taken} .entries=${this.entries} @entries=${announce} @take=${take}></our-ua-forms-matrix-bar>`
        : nothing}
      <our-ua-forms-matrix-table
        .kind=${this.record?.kind ?? 'group'}
        .unique=${this.record?.unique ?? ''}
        .rows=${data.items}
        .entries=${this.entries}
        .taken=${this._taken}
        ?readonly=${!this.record?.canChange}
        @entries=${announce}
        @take=${take}>
      </our-ua-forms-matrix-table>
      ${pages > 1
        ? html`<uui-pagination
            .total=${pages}
            .current=${this._page}
            firstlabel=${this.localize.term('general_first')}
            previouslabel=${this.localize.term('general_previous')}
            nextlabel=${this.localize.term('general_next')}
            lastlabel=${this.localize.term('general_last')}
            @change=${({ target }: Event) => this.#turnTo((target as HTMLElement & { current: number }).current)}></uui-pagination>`
        : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--uui-size-space-4);
    }
    p {
      max-width: 90ch;
      margin: 0;
      line-height: 1.5;
    }
    #toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3) var(--uui-size-space-5);
    }
    uui-select {
      flex: 0 1 18rem;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-matrix': MatrixElement;
  }
}
