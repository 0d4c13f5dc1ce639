import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer, Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import { LeavingController } from '../../shared/editing/leaving.js';
import { differs } from '../../shared/editing/merge.js';
import '../../shared/editing/save-problem.element.js';
import { RightsController } from '../../shared/rights.js';
import { toast } from '../../shared/toast.js';
import { readDefaults, saveDefaults } from '../repository/forms-defaults.wire.js';
import type { DefaultsDraft, FormsDefaults } from '../types.js';
import './defaults-form.element.js';
import './new-form-preview.element.js';

const draftOf = ({ allGroups, creatorsGroups, users, groups }: FormsDefaults): DefaultsDraft => ({
  allGroups,
  creatorsGroups,
  users,
  groupIds: groups.map(({ id }) => id),
});

/** The defaults for new forms beside what they would give. */
@customElement('our-ua-forms-defaults-view')
export class DefaultsViewElement extends UmbLitElement {
  @state()
  private _answer?: Answer<FormsDefaults>;

  @state()
  private _draft?: DefaultsDraft;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  constructor() {
    super();
    new LeavingController(this, () => true, () => this.#hasChanges());
  }

  protected override firstUpdated() {
    void this.#load();
  }

  #hasChanges() {
    const saved = this._answer?.data;
    return saved !== undefined && this._draft !== undefined && differs(draftOf(saved), this._draft);
  }

  /** What was entered stays where somebody else saved meanwhile. */
  async #load(keep = false) {
    const answer = await readDefaults(this);
    this._answer = answer;
    this._failure = undefined;
    if (answer.data && !keep) this._draft = draftOf(answer.data);
  }

  #edit(change: Partial<DefaultsDraft>) {
    if (this._draft) this._draft = { ...this._draft, ...change };
  }

  async #save() {
    const saved = this._answer?.data;
    if (!saved || !this._draft || this._busy) return;
    this._busy = true;
    const { data, failure } = await saveDefaults(this, this._draft, saved.version);
    this._busy = false;
    this._failure = failure;
    if (!data) return;
    this._answer = { data };
    this._draft = draftOf(data);
    await toast(this, this.localize.term('ourUserAccess_formsDefaultsSaved'));
  }

  override render() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    if (this._answer.failure) return html`<our-ua-notice .failure=${this._answer.failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._draft) return nothing;
    const manages = this.#rights.has('manageForms');
    const errors = formErrors(this._failure, ['groupIds']);
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_formsDefaults')}>
        <p>${this.localize.term('ourUserAccess_formsDefaultsText')}</p>
        ${this._failure
          ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others} @reload=${() => this.#load(true)}></our-ua-save-problem>`
          : nothing}
        <our-ua-forms-defaults-form
          .draft=${this._draft}
          .errors=${errors}
          ?readonly=${!manages}
          @edit=${({ detail }: CustomEvent<Partial<DefaultsDraft>>) => this.#edit(detail)}></our-ua-forms-defaults-form>
        ${manages
          ? html`<uui-button
              look="primary"
              color="positive"
              label=${this.localize.term('buttons_save')}
              .state=${this._busy ? 'waiting' : undefined}
              @click=${this.#save}></uui-button>`
          : nothing}
      </uui-box>
      <our-ua-new-form-preview .defaults=${this._draft}></our-ua-new-form-preview>
    `;
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
      align-items: start;
      gap: var(--uui-size-layout-1);
      padding: var(--uui-size-layout-1);
    }
    p {
      margin: 0 0 var(--uui-size-space-3);
    }
  `;
}

export { DefaultsViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-defaults-view': DefaultsViewElement;
  }
}
