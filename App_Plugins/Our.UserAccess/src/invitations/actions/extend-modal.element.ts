import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { dayOf, endOf, lastDayBefore } from '../../shared/time/days.js';
import { announceInvitation } from '../changed.js';
import '../components/time-left.element.js';
import { extendInvitation } from '../repository/invitation.wire.js';
import type { ChangeModalData } from './change-modal.token.js';

const DAYS = [3, 7, 14] as const;

/** The last day, so many days from today. */
function daysOn(count: number) {
  const today = new Date();
  return dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + count));
}

/** Gives somebody more time to accept. The link in their mail goes on working. */
@customElement('our-ua-extend-invitation-modal')
export class ExtendInvitationModalElement extends EditorSidebarElement<ChangeModalData> {
  protected override readonly fields = ['until'];

  @state()
  private _until = endOf(daysOn(7));

  protected headline() {
    return this.localize.term('ourUserAccess_extendHeadline', this.data!.invitation.name);
  }

  protected renderContent(errors: FormErrors) {
    const { expiresAt } = this.data!.invitation;
    const label = this.localize.term('ourUserAccess_extendUntil');
    const chosen = this._until ? lastDayBefore(this._until) : '';
    return html`
      <p>${this.localize.term('ourUserAccess_invitationMeans_extend')} ${expiresAt ? html`<our-ua-time-left end=${expiresAt}></our-ua-time-left>` : ''}</p>
      <our-ua-field orientation="vertical" mandatory .label=${label} .errors=${errors.of('until')}>
        <div id="until">
          <uui-input
            type="date"
            label=${label}
            .value=${chosen}
            @change=${(event: Event) => this.#set(String((event.target as HTMLInputElement).value))}></uui-input>
          ${DAYS.map((count) => {
            const day = daysOn(count);
            return html`<uui-button
              compact
              look=${day === chosen ? 'secondary' : 'outline'}
              aria-pressed=${day === chosen}
              label=${this.localize.term('ourUserAccess_daysOn', count)}
              @click=${() => this.#set(day)}></uui-button>`;
          })}
        </div>
      </our-ua-field>
    `;
  }

  #set(day: string) {
    this._until = day ? endOf(day) : '';
  }

  protected override incomplete() {
    return this.chooseFirst(this._until ? [] : ['until']);
  }

  protected async save() {
    const { invitation } = this.data!;
    const answer = await extendInvitation(this, invitation, this._until);
    if (answer.data) await announceInvitation(this, invitation.unique);
    return answer;
  }

  static override styles = [
    ...EditorSidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-5);
        line-height: 1.5;
      }
      #until {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-2);
      }
    `,
  ];
}

export { ExtendInvitationModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-extend-invitation-modal': ExtendInvitationModalElement;
  }
}
