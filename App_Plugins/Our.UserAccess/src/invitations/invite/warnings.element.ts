import { css, customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { debounce } from '@umbraco-cms/backoffice/utils';
import { workspacePath } from '../../section/constants.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { checkInvitation } from '../repository/invitation.wire.js';
import type { InvitationWarning } from '../types.js';
import type { InviteDraft } from './draft.js';

const BASE = document.querySelector('base')?.getAttribute('href') ?? '/umbraco/';

/**
 * What there is to think about while somebody is being invited, with the way out of it.
 * @fires edit - with a better address as detail
 */
@customElement('our-ua-invite-warnings')
export class InviteWarningsElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: InviteDraft;

  @property()
  unique = '';

  @state()
  private _warnings: Array<InvitationWarning> = [];

  #asked = '';
  #check = debounce((key: string) => void this.#load(key), 400);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('draft') || !this.draft) return;
    const { name, email, groupIds, held } = this.draft;
    const key = JSON.stringify([name, email, groupIds, held]);
    if (key === this.#asked) return;
    this.#asked = key;
    // What was said of another address is not true of this one.
    if (email !== (changed.get('draft') as InviteDraft | undefined)?.email) this._warnings = [];
    if (email.includes('@')) this.#check(key);
  }

  async #load(key: string) {
    if (!this.draft || key !== this.#asked) return;
    const { data } = await checkInvitation(this, this.draft);
    if (!data || key !== this.#asked) return;
    this._warnings = data.warnings.filter(({ invitationId }) => !invitationId || invitationId !== this.unique);
  }

  override render() {
    return html`<div role="status">
      ${repeat(
        this._warnings,
        ({ kind }) => kind,
        (warning) => html`<div class="warning">
          <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
          <span lang="en">${warning.sentence}</span>
          ${this.#renderWay(warning)}
        </div>`,
      )}
    </div>`;
  }

  // In a window of its own: what was entered here stays.
  #renderWay({ suggestion, userId, invitationId }: InvitationWarning) {
    if (suggestion) {
      return html`<uui-button
        compact
        look="outline"
        label=${this.localize.term('ourUserAccess_didYouMean', suggestion)}
        @click=${() => this.dispatchEvent(new CustomEvent('edit', { detail: { email: suggestion } }))}></uui-button>`;
    }
    if (invitationId) return this.#renderLink('ourUserAccess_openInvitation', workspacePath(INVITATION_ENTITY_TYPE, invitationId));
    return userId ? this.#renderLink('ourUserAccess_addAccessInstead', workspacePath(USER_ENTITY_TYPE, userId)) : nothing;
  }

  #renderLink(key: string, path: string) {
    return html`<uui-button compact look="outline" target="_blank" href=${BASE + path} label=${this.localize.term(key)}></uui-button>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    .warning {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-4);
      margin-bottom: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
    }
    uui-icon {
      flex: none;
    }
    span {
      flex: 1 1 12rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    uui-button {
      flex: none;
      max-width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invite-warnings': InviteWarningsElement;
  }
}
