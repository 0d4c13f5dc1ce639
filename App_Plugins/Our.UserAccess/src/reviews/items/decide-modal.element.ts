import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { RightsController } from '../../shared/rights.js';
import { dayOf, endOf, lastDayBefore } from '../../shared/time/days.js';
import '../../users/components/user-choice.element.js';
import { DECISIONS, type Decision } from '../types.js';
import type { DecideModalData } from './decide-modal.token.js';
import { missingIn, type Answer } from './decisions.js';

const CHOICES = [...DECISIONS, 'delegate'] as const;

/** What a decision needs besides itself: an end, somebody else, or why. */
@customElement('our-ua-decide-modal')
export class DecideModalElement extends SidebarElement<DecideModalData, Answer> {
  protected override readonly fields = ['until', 'delegateToId', 'comment'];

  @state()
  private _answer: Answer = { decision: 'keep', until: null, delegateToId: '', comment: '' };

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected override firstUpdated() {
    const { wish, items } = this.data!;
    const [first] = items;
    const decision = wish === 'comment' ? (first?.decision ?? 'keep') : wish === 'follow' ? 'keep' : wish;
    this.#set({ decision, comment: items.length === 1 ? (first?.comment ?? '') : '', until: first?.recommendation.until ?? null });
    requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus());
  }

  #set(change: Partial<Answer>) {
    this._answer = { ...this._answer, ...change };
  }

  protected headline() {
    const { wish, items } = this.data!;
    return items.length === 1
      ? this.localize.term(`ourUserAccess_reviewOne_${wish}`, items[0]?.person.name ?? '')
      : this.localize.term(`ourUserAccess_reviewMany_${wish}`, items.length);
  }

  protected override problemHeadline() {
    return this.localize.term('ourUserAccess_reviewNotDecided');
  }

  protected renderContent(errors: FormErrors) {
    const { wish, items } = this.data!;
    const { decision } = this._answer;
    return html`
      <ul>
        ${items.slice(0, 5).map(({ person, sentence }) => html`<li><b>${person.name}</b> <span lang="en">${sentence}</span></li>`)}
        ${items.length > 5 ? html`<li>${this.localize.term('ourUserAccess_more', items.length - 5)}</li>` : nothing}
      </ul>
      ${wish === 'comment' ? this.#renderDecision() : nothing} ${decision === 'shorten' && wish !== 'follow' ? this.#renderUntil(errors) : nothing}
      ${decision === 'delegate' ? this.#renderPerson(errors) : nothing} ${this.#renderComment(errors)}
    `;
  }

  #renderDecision() {
    const label = this.localize.term('ourUserAccess_field_decision');
    return html`<our-ua-field orientation="vertical" .label=${label}>
      <uui-select
        data-first
        label=${label}
        .options=${CHOICES.map((value) => ({ value, name: this.localize.term(`ourUserAccess_reviewWish_${value}`), selected: value === this._answer.decision }))}
        @change=${({ target }: Event) => this.#set({ decision: (target as HTMLSelectElement).value as Decision | 'delegate' })}></uui-select>
    </our-ua-field>`;
  }

  #renderUntil(errors: FormErrors) {
    const label = this.localize.term('ourUserAccess_field_until');
    const { until } = this._answer;
    return html`<our-ua-field
      orientation="vertical"
      mandatory
      .label=${label}
      .description=${this.localize.term('ourUserAccess_reviewUntilText')}
      .errors=${errors.of('until')}>
      <uui-input
        type="date"
        data-first
        label=${label}
        min=${dayOf(new Date())}
        .value=${until ? lastDayBefore(until) : ''}
        @change=${({ target }: Event) => this.#setUntil(String((target as HTMLInputElement).value))}></uui-input>
    </our-ua-field>`;
  }

  #setUntil(day: string) {
    this.#set({ until: day ? endOf(day) : null });
  }

  // Whoever sees nobody but themselves can still hand it to those who decide here anyway.
  #renderPerson(errors: FormErrors) {
    const label = this.localize.term('ourUserAccess_field_delegateToId');
    const choose = (delegateToId = '') => this.#set({ delegateToId });
    const gone = this.localize.term('ourUserAccess_gone');
    const options = this.data!.reviewers.map(({ id, name }) => ({ value: id, name: name ?? gone, selected: id === this._answer.delegateToId }));
    return html`<our-ua-field
      orientation="vertical"
      mandatory
      .label=${label}
      .description=${this.localize.term('ourUserAccess_reviewDelegateText')}
      .errors=${errors.of('delegateToId')}>
      ${this.#rights.has('seeUsers')
        ? html`<our-ua-user-choice
            data-first
            .label=${label}
            .value=${this._answer.delegateToId}
            @choose=${({ detail }: CustomEvent<string | undefined>) => choose(detail)}></our-ua-user-choice>`
        : html`<uui-select
            data-first
            label=${label}
            placeholder=${this.localize.term('ourUserAccess_choosePerson')}
            .options=${options}
            @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}></uui-select>`}
    </our-ua-field>`;
  }

  #renderComment(errors: FormErrors) {
    const label = this.localize.term('ourUserAccess_field_comment');
    const isNeeded = this._answer.decision !== 'delegate' && this.data!.items.some(({ needsJustification }) => needsJustification);
    return html`<our-ua-field
      orientation="vertical"
      ?mandatory=${isNeeded}
      .label=${label}
      .description=${this.localize.term(isNeeded ? 'ourUserAccess_reviewCommentNeeded' : 'ourUserAccess_reviewCommentText')}
      .errors=${errors.of('comment')}>
      <uui-textarea
        ?data-first=${isNeeded}
        label=${label}
        maxlength="1000"
        auto-height
        .value=${this._answer.comment}
        @keydown=${this.#onKey}
        @input=${({ target }: InputEvent) => this.#set({ comment: (target as HTMLTextAreaElement).value })}></uui-textarea>
    </our-ua-field>`;
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#done();
  }

  protected renderActions() {
    return html`${this.renderClose('general_cancel')} ${this.renderAct(this.localize.term('ourUserAccess_reviewDecide'), () => this.#done())}`;
  }

  #done() {
    const { items, wish } = this.data!;
    const missing = missingIn(this._answer, items).filter((field) => field !== 'until' || wish !== 'follow');
    this._failure = missing.length
      ? { kind: 'invalid', fields: Object.fromEntries(missing.map((field) => [field, [this.localize.term(`ourUserAccess_reviewMissing_${field}`)]])) }
      : undefined;
    if (missing.length) return;
    this.modalContext?.setValue(this._answer);
    this._submitModal();
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      ul {
        margin: 0 0 var(--uui-size-space-5);
        padding: 0;
        list-style: none;
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      li + li {
        margin-top: var(--uui-size-space-2);
      }
      uui-select,
      uui-textarea {
        width: 100%;
      }
    `,
  ];
}

export { DecideModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-decide-modal': DecideModalElement;
  }
}
