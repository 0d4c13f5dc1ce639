import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../../shared/api/types.js';
import '../../shared/editing/field.element.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/reason-field.element.js';
import '../../shared/editing/save-problem.element.js';
import { beginningOf, dayOf, endOf, lastDayBefore, type Day } from '../../shared/time/days.js';
import { putPlan, removePlan } from '../repository/life-cycle.wire.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';
import { PLAN_FIELDS, planOf, problemOfPlan, type PlanDays } from './plan.js';

/** When somebody's access ends, and while it rests: planned now, done by the site on that day. */
@customElement('our-ua-plan-modal')
export class PlanModalElement extends UmbModalBaseElement<{ user: UserDetail }, undefined> {
  @state()
  private _days: PlanDays = { end: '', leaveFrom: '', leaveUntil: '' };

  @state()
  private _reason = '';

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  #user?: UserDetail;

  protected override firstUpdated() {
    this.#user = this.data?.user;
    const plan = this.#user?.plan;
    if (!plan) return;
    const { accessUntil, leave } = plan;
    this._reason = plan.reason;
    this._days = {
      end: accessUntil ? lastDayBefore(accessUntil) : '',
      leaveFrom: leave ? dayOf(new Date(leave.from)) : '',
      leaveUntil: leave ? lastDayBefore(leave.until) : '',
    };
  }

  override render() {
    const errors = formErrors(this._failure, PLAN_FIELDS);
    const { end, leaveFrom, leaveUntil } = this._days;
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_ask_plan', this.data?.user.name ?? '')}>
        <uui-box>
          ${this._failure
            ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others} @reload=${this.#takeTheirs}></our-ua-save-problem>`
            : nothing}
          ${this.#renderDay('end', end, 'accessUntil', 'ourUserAccess_planEndText', errors.of('accessUntil'))}
          ${this.#renderDay('leaveFrom', leaveFrom, 'leaveFrom', 'ourUserAccess_planLeaveText', [...errors.of('leave'), ...errors.of('leave.from')])}
          ${this.#renderDay('leaveUntil', leaveUntil, 'leaveUntil', '', errors.of('leave.until'))}
          <our-ua-reason-field
            mandatory
            ?missing=${errors.of('reason').length > 0}
            .value=${this._reason}
            @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>
        </uui-box>
        ${this.data?.user.plan
          ? html`<uui-button slot="actions" look="outline" label=${this.localize.term('ourUserAccess_planRemove')} @click=${this.#onRemove}></uui-button>`
          : nothing}
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

  #renderDay(part: keyof PlanDays, day: Day, field: string, text: string, errors: Array<string>) {
    const label = this.localize.term(`ourUserAccess_field_${field}`);
    return html`<our-ua-field
      orientation="vertical"
      .label=${label}
      .description=${text ? this.localize.term(text) : ''}
      .errors=${errors}>
      <uui-input
        type="date"
        label=${label}
        .value=${day}
        @change=${(event: Event) => (this._days = { ...this._days, [part]: String((event.target as HTMLInputElement).value) })}></uui-input>
    </our-ua-field>`;
  }

  #onSave() {
    const problem = problemOfPlan(this._days, this._reason);
    if (problem) {
      this._failure = { kind: 'invalid', fields: { [problem.field]: [this.localize.term(`ourUserAccess_plan_${problem.why}`)] } };
    } else if (this.#user) {
      void this.#send(putPlan(this, this.#user, planOf(this._days, this._reason, beginningOf, endOf)));
    }
  }

  #onRemove() {
    if (this.#user) void this.#send(removePlan(this, this.#user.unique));
  }

  async #send(sent: Promise<Answer<unknown>>) {
    if (this._busy) return;
    this._busy = true;
    const { failure } = await sent;
    this._busy = false;
    this._failure = failure;
    if (!failure) this._submitModal();
  }

  // What was entered stays; only the version of what it replaces is that of now.
  async #takeTheirs() {
    if (!this.#user) return;
    const { data, failure } = await readUser(this, this.#user.unique);
    this._failure = failure;
    if (data) this.#user = data;
  }

  static override styles = [
    UmbTextStyles,
    css`
      our-ua-save-problem {
        margin-bottom: var(--uui-size-space-5);
      }
      uui-input {
        width: 12rem;
      }
    `,
  ];
}

export { PlanModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-plan-modal': PlanModalElement;
  }
}
