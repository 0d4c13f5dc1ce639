import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { Failure } from '../../shared/api/types.js';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/reason-field.element.js';
import { beginningOf, dayOf, endOf, lastDayBefore, type Day } from '../../shared/time/days.js';
import { putPlan, removePlan } from '../repository/life-cycle.wire.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';
import { PLAN_FIELDS, planOf, problemOfPlan, type PlanDays } from './plan.js';

/** When somebody's access ends, and while it rests: planned now, done by the site on that day. */
@customElement('our-ua-plan-modal')
export class PlanModalElement extends EditorSidebarElement<{ user: UserDetail }> {
  protected override readonly fields = PLAN_FIELDS;

  @state()
  private _days: PlanDays = { end: '', leaveFrom: '', leaveUntil: '' };

  @state()
  private _reason = '';

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

  protected headline() {
    return this.localize.term('ourUserAccess_ask_plan', this.data!.user.name);
  }

  protected renderContent(errors: FormErrors) {
    const { end, leaveFrom, leaveUntil } = this._days;
    return html`
      ${this.#renderDay('end', end, 'accessUntil', 'ourUserAccess_planEndText', errors.of('accessUntil'))}
      ${this.#renderDay('leaveFrom', leaveFrom, 'leaveFrom', 'ourUserAccess_planLeaveText', [...errors.of('leave'), ...errors.of('leave.from')])}
      ${this.#renderDay('leaveUntil', leaveUntil, 'leaveUntil', '', errors.of('leave.until'))}
      <our-ua-reason-field
        mandatory
        ?missing=${errors.of('reason').length > 0}
        .value=${this._reason}
        @change=${(event: CustomEvent<string>) => (this._reason = event.detail)}></our-ua-reason-field>
    `;
  }

  protected override renderActions() {
    const remove = () => void this.finish(() => removePlan(this, this.#user!.unique));
    return html`
      ${this.data?.user.plan
        ? html`<uui-button slot="actions" look="outline" label=${this.localize.term('ourUserAccess_planRemove')} @click=${remove}></uui-button>`
        : nothing}
      ${super.renderActions()}
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

  protected override incomplete(): Failure | undefined {
    const problem = problemOfPlan(this._days, this._reason);
    return problem && { kind: 'invalid', fields: { [problem.field]: [this.localize.term(`ourUserAccess_plan_${problem.why}`)] } };
  }

  protected save() {
    return putPlan(this, this.#user!, planOf(this._days, this._reason, beginningOf, endOf));
  }

  // What was entered stays; only the version of what it replaces is that of now.
  protected override async takeTheirs() {
    if (!this.#user) return;
    const { data, failure } = await readUser(this, this.#user.unique);
    this._failure = failure;
    if (data) this.#user = data;
  }

  static override styles = [
    ...EditorSidebarElement.styles,
    css`
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
