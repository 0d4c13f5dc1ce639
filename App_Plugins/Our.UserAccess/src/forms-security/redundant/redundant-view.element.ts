import { customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { RightsController } from '../../shared/rights.js';
import { FORMS_USER_ENTITY_TYPE } from '../constants.js';
import { recordTable } from '../lists/record-table.styles.js';
import { reloadRecords } from '../reload.js';
import { readRedundant, removeRedundant } from '../repository/forms-defaults.wire.js';
import type { RedundantRecord } from '../types.js';

const AT_ONCE = 100;

/** Records of users that make no difference now, and would hide later changes of the groups. */
@customElement('our-ua-forms-redundant-view')
export class RedundantViewElement extends UmbLitElement {
  @state()
  private _answer?: Answer<Page<RedundantRecord>>;

  /** Sentences of the server for records that stayed. */
  @state()
  private _stayed: Array<string> = [];

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._answer = await readRedundant(this, { skip: 0, take: AT_ONCE });
  }

  async #remove(records: Array<RedundantRecord>) {
    const names = this.localize.list(records.map(({ subject }) => subject.name));
    await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_formsRedundantQuestion', records.length),
      sentences: [names, this.localize.term('ourUserAccess_formsRedundantSafe')],
      confirmLabel: this.localize.term('general_remove'),
      act: async () => {
        const answer = await removeRedundant(this, records.map(({ subject }) => subject.id));
        this._stayed = (answer.data ?? []).filter(({ succeeded }) => !succeeded).map(({ name, sentence }) => sentence ?? name ?? '');
        return answer;
      },
    });
    await this.#load();
    await reloadRecords(this, 'user');
  }

  override render() {
    return html`
      <p>${this.localize.term('ourUserAccess_formsRedundantText')}</p>
      <div role="status" lang="en">${this._stayed.map((sentence) => html`<p>${sentence}</p>`)}</div>
      ${this.#renderAnswer()}
    `;
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) {
      return html`<our-ua-notice icon="icon-check" headline=${this.localize.term('ourUserAccess_formsRedundantNone')}></our-ua-notice>`;
    }
    const manages = this.#rights.has('manageForms');
    return html`
      ${manages
        ? html`<div id="toolbar">
            <uui-button
              look="outline"
              color="danger"
              label=${this.localize.term('ourUserAccess_formsRedundantAll', data.items.length)}
              @click=${() => this.#remove(data.items)}></uui-button>
          </div>`
        : nothing}
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_formsRedundant')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.localize.term('ourUserAccess_name')}</th>
              <th scope="col">${this.localize.term('ourUserAccess_field_mode')}</th>
              ${manages ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(data.items, ({ subject }) => subject.id, (record) => this.#renderRow(record, manages))}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderRow(record: RedundantRecord, manages: boolean) {
    const { id, name } = record.subject;
    return html`<tr>
      <th scope="row"><a href=${workspacePath(FORMS_USER_ENTITY_TYPE, id)}>${name}</a></th>
      <td>${this.localize.term(`ourUserAccess_formsMode_${record.mode}`)}</td>
      ${manages
        ? html`<td>
            <uui-button compact label=${this.localize.term('ourUserAccess_formsRemoveQuestion', name)} @click=${() => this.#remove([record])}>
              ${this.localize.term('general_remove')}
            </uui-button>
          </td>`
        : nothing}
    </tr>`;
  }

  static override styles = recordTable;
}

export { RedundantViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-redundant-view': RedundantViewElement;
  }
}
