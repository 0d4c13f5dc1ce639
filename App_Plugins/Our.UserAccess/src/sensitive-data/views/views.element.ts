import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { recordTable } from '../../forms-security/lists/record-table.styles.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import type { Day } from '../../shared/time/days.js';
import { readViews } from '../repository/sensitive.wire.js';
import type { SensitiveView } from '../types.js';

const AT_ONCE = 50;

/** Who looked at sensitive values, or took them away in a file. */
@customElement('our-ua-sensitive-views')
export class SensitiveViewsElement extends UmbLitElement {
  @state()
  private _answer?: Answer<Page<SensitiveView>>;

  @state()
  private _filter: { userId?: string; from?: Day; to?: Day } = {};

  #asked = 0;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load(known: Array<SensitiveView> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await readViews(this, { ...this._filter, skip: known.length, take: AT_ONCE });
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #narrow(change: { userId?: string; from?: Day; to?: Day }) {
    this._filter = { ...this._filter, ...change };
    void this.#load();
  }

  override render() {
    return html`
      <p>${this.localize.term('ourUserAccess_sensitiveViewsText')}</p>
      <div id="toolbar">
        <our-ua-principal-input
          kind="user"
          .value=${this._filter.userId ?? ''}
          @choose=${({ detail }: CustomEvent<Principal | undefined>) => this.#narrow({ userId: detail?.id })}></our-ua-principal-input>
        ${this.#renderDay('from', this._filter.from)} ${this.#renderDay('to', this._filter.to)}
      </div>
      ${this.#renderAnswer()}
    `;
  }

  #renderDay(field: 'from' | 'to', day: Day | undefined) {
    const label = this.localize.term(field === 'from' ? 'ourUserAccess_field_from' : 'ourUserAccess_field_until');
    return html`<label>
      ${label}
      <uui-input
        type="date"
        label=${label}
        .value=${day ?? ''}
        @change=${({ target }: Event) => this.#narrow({ [field]: String((target as HTMLInputElement).value) || undefined })}></uui-input>
    </label>`;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const { userId, from, to } = this._filter;
    if (!data.items.length) {
      const headline = this.localize.term(userId || from || to ? 'ourUserAccess_noMatches' : 'ourUserAccess_sensitiveNoViews');
      return html`<our-ua-notice headline=${headline}></our-ua-notice>`;
    }
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const column = (label: string) => html`<th scope="col">${label}</th>`;
    return html`
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_sensitiveViews')}>
        <table>
          <thead>
            <tr>
              ${column(term('sensitiveWhen'))} ${column(term('field_userId'))} ${column(term('formsDoes'))} ${column(term('sensitiveWhere'))} ${column(term('sensitiveFields'))}
            </tr>
          </thead>
          <tbody>
            ${data.items.map((view) => this.#renderView(view))}
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

  #renderView({ at, user, what, place, count, fields }: SensitiveView) {
    return html`<tr>
      <td><time datetime=${at}>${this.localize.date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time></td>
      <th scope="row">${user.name}</th>
      <td>${this.localize.term(`ourUserAccess_sensitiveView_${what}`, count)}</td>
      <td>${place.name}</td>
      <td>${fields.length ? this.localize.list(fields) : '–'}</td>
    </tr>`;
  }

  static override styles = [
    recordTable,
    css`
      :host {
        padding: 0;
      }
      our-ua-principal-input {
        flex: 1 1 16rem;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-views': SensitiveViewsElement;
  }
}
