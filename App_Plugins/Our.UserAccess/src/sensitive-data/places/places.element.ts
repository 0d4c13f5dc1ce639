import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { recordTable } from '../../forms-security/lists/record-table.styles.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { readPlaces } from '../repository/sensitive.wire.js';
import type { SensitivePlace } from '../types.js';

const AT_ONCE = 100;

/** Where data is marked as sensitive: member types and forms, with the fields. */
@customElement('our-ua-sensitive-places')
export class SensitivePlacesElement extends UmbLitElement {
  @state()
  private _answer?: Answer<Page<SensitivePlace>>;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load(known: Array<SensitivePlace> = []) {
    const { data, failure } = await readPlaces(this, { skip: known.length, take: AT_ONCE });
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  override render() {
    return html`<p>${this.localize.term('ourUserAccess_sensitivePlacesText')}</p>
      ${this.#renderAnswer()}`;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) return html`<our-ua-notice headline=${this.localize.term('ourUserAccess_sensitiveNoPlaces')}></our-ua-notice>`;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const column = (label: string) => html`<th scope="col">${label}</th>`;
    return html`
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_sensitivePlaces')}>
        <table>
          <thead>
            <tr>
              ${column(term('name'))} ${column(term('kind'))} ${column(term('sensitiveFields'))}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              data.items,
              ({ kind, id }) => `${kind}/${id}`,
              ({ kind, name, container, fields }) => html`<tr>
                <th scope="row">${name} ${container ? html`<small>${container}</small>` : nothing}</th>
                <td>${this.localize.term(`ourUserAccess_sensitivePlace_${kind}`)}</td>
                <td>${this.localize.list(fields.map((field) => field.name))}</td>
              </tr>`,
            )}
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

  static override styles = [
    recordTable,
    css`
      :host {
        padding: 0;
      }
      small {
        display: block;
        color: var(--uui-color-text-alt);
        font-weight: 400;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-places': SensitivePlacesElement;
  }
}
