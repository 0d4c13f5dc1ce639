import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { periodText } from '../../shared/time/period.js';
import { toast } from '../../shared/toast.js';
import { allowed } from '../allowed.js';
import { announceChange } from '../changed.js';
import { undoOffboard } from '../repository/life-cycle.wire.js';
import type { Offboarding, UserDetail, UserPlan } from '../types.js';

/** What is planned for somebody, or was done to them and can be undone; nothing where there is neither. */
@customElement('our-ua-standing')
export class StandingElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  // An empty part would still take its place between the others.
  protected override willUpdate() {
    this.hidden = !this.user?.plan && !this.user?.offboarding;
  }

  override render() {
    if (!this.user) return nothing;
    const { plan, offboarding } = this.user;
    return html`${offboarding ? this.#renderOffboarding(this.user, offboarding) : nothing} ${plan ? this.#renderPlan(plan) : nothing}`;
  }

  #renderOffboarding(user: UserDetail, { at, byName, undoUntil }: Offboarding) {
    const date = (moment: string) => this.localize.date(moment, { dateStyle: 'long' });
    const { isAllowed, reason } = allowed(user, 'offboard');
    return html`<div class="note" role="status">
      <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
      <p>
        ${this.localize.term('ourUserAccess_offboarded', date(at), byName ?? this.localize.term('ourUserAccess_gone'))}
        ${this.localize.term('ourUserAccess_undoUntil', date(undoUntil))} ${isAllowed ? nothing : html`<br /><small>${reason}</small>`}
      </p>
      <uui-button
        look="outline"
        ?disabled=${!isAllowed}
        label=${this.localize.term('ourUserAccess_undo')}
        @click=${() => this.#undo(user)}></uui-button>
    </div>`;
  }

  #renderPlan({ accessUntil, leave, reason, byName }: UserPlan) {
    const end = accessUntil && this.localize.term('ourUserAccess_endsOn', periodText({ from: null, until: accessUntil }, this.localize));
    const rest = leave && this.localize.term('ourUserAccess_restsOn', periodText(leave, this.localize));
    return html`<div class="note" role="status">
      <uui-icon name="icon-calendar" aria-hidden="true"></uui-icon>
      <p>${end} ${rest}<br /><small>${[reason, byName].filter(Boolean).join(' · ')}</small></p>
    </div>`;
  }

  async #undo({ unique, name }: UserDetail) {
    const done = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_ask_undo', name),
      sentences: [this.localize.term('ourUserAccess_means_undo')],
      confirmLabel: this.localize.term('ourUserAccess_undo'),
      color: 'positive',
      reason: 'mandatory',
      act: (reason) => undoOffboard(this, unique, reason),
    });
    if (!done) return;
    await toast(this, this.localize.term('ourUserAccess_did_undo', name));
    await announceChange(this, unique);
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-space-3);
    }
    :host([hidden]) {
      display: none;
    }
    .note {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
    p {
      flex: 1;
      min-width: 0;
      margin: 0;
      overflow-wrap: anywhere;
    }
    small {
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-standing': StandingElement;
  }
}
