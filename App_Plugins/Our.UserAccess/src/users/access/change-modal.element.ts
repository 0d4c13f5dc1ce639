import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../../shared/api/types.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';

/** A sidebar that changes one thing about a person. What was entered stays until it is saved or given up. */
export abstract class ChangeModalElement extends UmbModalBaseElement<{ user: UserDetail }, undefined> {
  /** The person as they were when they were last looked at. */
  @state()
  protected _user?: UserDetail;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    if (!this.data) return;
    this._user = this.data.user;
    this.begin(this.data.user);
  }

  protected abstract readonly headline: string;
  protected abstract readonly fields: ReadonlyArray<string>;
  protected abstract begin(user: UserDetail): void;
  protected abstract renderForm(user: UserDetail, errorsOf: (field: string) => Array<string>): unknown;
  protected abstract save(user: UserDetail): Promise<Answer<UserDetail>>;

  /** Takes in what somebody else saved. */
  protected abstract rebase(before: UserDetail, now: UserDetail): void;

  override render() {
    if (!this._user) return nothing;
    const errors = formErrors(this._failure, this.fields);
    return html`
      <umb-body-layout headline=${this.localize.term(this.headline, this._user.name)}>
        <uui-box>
          ${this._failure
            ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others} @reload=${this.#takeTheirs}></our-ua-save-problem>`
            : nothing}
          ${this.renderForm(this._user, errors.of)}
        </uui-box>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${() => this._rejectModal()}></uui-button>
        <uui-button
          slot="actions"
          look="primary"
          color="positive"
          label=${this.localize.term('buttons_save')}
          .state=${this._busy ? 'waiting' : undefined}
          @click=${this.#onSave}></uui-button>
      </umb-body-layout>
    `;
  }

  async #onSave() {
    if (this._busy || !this._user) return;
    this._busy = true;
    const { failure } = await this.save(this._user);
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  async #takeTheirs() {
    const before = this._user;
    if (!before) return;
    const { data, failure } = await readUser(this, before.unique);
    this._failure = failure;
    if (!data) return;
    this.rebase(before, data);
    this._user = data;
  }

  static override styles = [
    UmbTextStyles,
    css`
      our-ua-save-problem {
        margin-bottom: var(--uui-size-space-5);
      }
      p {
        margin: 0 0 var(--uui-size-space-4);
      }
      #effect {
        margin-top: var(--uui-size-space-5);
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface-alt);
      }
      #effect p {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}
