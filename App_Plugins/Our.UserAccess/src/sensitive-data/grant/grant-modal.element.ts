import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { giveGrant, renewGrant } from '../repository/sensitive.wire.js';
import type { GrantDraft } from '../types.js';
import type { GrantModalData } from './grant-modal.token.js';
import './until-field.element.js';

/** Gives somebody access to sensitive data for a time, or longer than before; with the reason. */
@customElement('our-ua-sensitive-grant-modal')
export class GrantModalElement extends SidebarElement<GrantModalData> {
  protected override readonly fields = ['userId', 'until', 'reason'];

  @state()
  private _draft: GrantDraft = { userId: '', until: '', reason: '' };

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  protected headline() {
    const { grant } = this.data!;
    return grant ? this.localize.term('ourUserAccess_sensitiveRenewOf', grant.user.name) : this.#term('sensitiveGive');
  }

  protected renderContent(errors: FormErrors) {
    const { grant, longestDays } = this.data!;
    return html`
      <p>${this.localize.term('ourUserAccess_sensitiveGiveText', longestDays)}</p>
      ${grant ? '' : this.#renderPerson(errors)}
      <our-ua-sensitive-until
        .until=${this._draft.until}
        .longestDays=${longestDays}
        .errors=${errors.of('until')}
        @choose=${({ detail }: CustomEvent<string>) => this.#set({ until: detail })}></our-ua-sensitive-until>
      <our-ua-field
        orientation="vertical"
        mandatory
        .label=${this.#term('field_reason')}
        .description=${this.#term('sensitiveReasonText')}
        .errors=${errors.of('reason')}>
        <uui-textarea
          label=${this.#term('field_reason')}
          maxlength="1000"
          auto-height
          .value=${this._draft.reason}
          @input=${({ target }: Event) => this.#set({ reason: (target as HTMLTextAreaElement).value })}></uui-textarea>
      </our-ua-field>
    `;
  }

  #renderPerson(errors: FormErrors) {
    return html`<our-ua-field orientation="vertical" mandatory .label=${this.#term('field_userId')} .errors=${errors.of('userId')}>
      <our-ua-principal-input
        kind="user"
        .value=${this._draft.userId}
        @choose=${({ detail }: CustomEvent<Principal | undefined>) => this.#set({ userId: detail?.id ?? '' })}></our-ua-principal-input>
    </our-ua-field>`;
  }

  protected renderActions() {
    const label = this.data!.grant ? this.#term('sensitiveRenew') : this.#term('sensitiveGive');
    return html`${this.renderClose('general_cancel')} ${this.renderAct(label, () => void this.#onGive())}`;
  }

  #set(change: Partial<GrantDraft>) {
    this._draft = { ...this._draft, ...change };
    // What was wrong with a field is no more said once it is another.
    const wrong = Object.entries(this._failure?.fields ?? {}).filter(([field]) => !(field in change));
    if (this._failure?.fields) this._failure = wrong.length ? { ...this._failure, fields: Object.fromEntries(wrong) } : undefined;
  }

  async #onGive() {
    const { grant } = this.data!;
    this._failure = this.#incomplete();
    if (this._failure) return;
    const { grantId } = grant ?? {};
    const answer = await this.send(() => (grantId ? renewGrant(this, grantId, this._draft) : giveGrant(this, this._draft)));
    if (answer) this._submitModal();
  }

  #incomplete() {
    const { userId, until, reason } = this._draft;
    const missing = [...(userId || this.data!.grant ? [] : ['userId']), ...(until ? [] : ['until'])];
    const chosen = this.chooseFirst(missing);
    if (reason.trim()) return chosen;
    return { kind: 'invalid' as const, fields: { ...chosen?.fields, reason: [this.#term('sayWhy')] } };
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      uui-textarea {
        width: 100%;
      }
    `,
  ];
}

export { GrantModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-grant-modal': GrantModalElement;
  }
}
