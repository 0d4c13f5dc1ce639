import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { previewBulk, setBulk } from '../repository/forms-bulk.wire.js';
import type { BulkOutcome } from '../types.js';
import './bulk-form.element.js';
import type { FormsBulkData } from './bulk-modal.token.js';
import './bulk-outcome.element.js';
import { EMPTY_BULK, saysNothing, type FormsBulkDraft } from './draft.js';

/** Sets many records in three steps: what, what that would do to each, and what it did. */
@customElement('our-ua-forms-bulk-modal')
export class FormsBulkModalElement extends SidebarElement<FormsBulkData> {
  protected override readonly fields = ['formIds', 'permissions'];

  @state()
  private _draft: FormsBulkDraft = EMPTY_BULK;

  @state()
  private _preview?: Array<BulkOutcome>;

  @state()
  private _results?: Array<BulkOutcome>;

  protected headline() {
    return this.localize.term(`ourUserAccess_formsBulkOf_${this.data!.kind}`, this.data!.ids.length);
  }

  protected renderContent(errors: FormErrors) {
    const outcomes = this._results ?? this._preview;
    if (outcomes) return html`<our-ua-forms-bulk-outcome role="status" .outcomes=${outcomes}></our-ua-forms-bulk-outcome>`;
    return html`
      <p>${this.localize.term('ourUserAccess_formsBulkText')}</p>
      <our-ua-forms-bulk-form
        .kind=${this.data!.kind}
        .draft=${this._draft}
        .errors=${errors}
        @edit=${({ detail }: CustomEvent<Partial<FormsBulkDraft>>) => (this._draft = { ...this._draft, ...detail })}></our-ua-forms-bulk-form>
    `;
  }

  protected renderActions() {
    if (this._results) return this.renderClose('general_close', () => this._submitModal());
    if (!this._preview) {
      const see = this.localize.term('ourUserAccess_seeConsequences');
      return html`${this.renderClose('general_cancel')} ${this.renderAct(see, () => void this.#onPreview(), 'default')}`;
    }
    const changing = this._preview.filter(({ effect }) => effect === 'change').length;
    return html`
      ${this.renderClose('general_cancel')} ${this.renderClose('ourUserAccess_stepBack', () => (this._preview = undefined))}
      ${changing ? this.renderAct(this.localize.term('ourUserAccess_formsBulkDo', changing), () => void this.#onSet()) : nothing}
    `;
  }

  async #onPreview() {
    this._failure = this.chooseFirst(saysNothing(this._draft) ? ['permissions'] : []);
    if (this._failure) return;
    const { kind, ids } = this.data!;
    this._preview = (await this.send(() => previewBulk(this, kind, ids, this._draft)))?.data;
  }

  async #onSet() {
    const { kind, ids } = this.data!;
    this._results = (await this.send(() => setBulk(this, kind, ids, this._draft)))?.data;
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
    `,
  ];
}

export { FormsBulkModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-bulk-modal': FormsBulkModalElement;
  }
}
