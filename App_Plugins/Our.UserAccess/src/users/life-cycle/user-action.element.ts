import { UmbActionExecutedEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { allowed } from '../allowed.js';
import type { UserDetail } from '../types.js';
import { applies, ICONS, permissionOf } from './actions.js';
import { userOfMenu } from './known-users.js';
import type { UserAction, UserActionMeta } from './user-action.js';

/** An entry of the menu about somebody: not there where it means nothing, grey with its reason where it is not allowed. */
@customElement('our-ua-user-action')
export class UserActionElement extends UmbLitElement {
  @property({ attribute: false })
  manifest?: { alias: string; meta: UserActionMeta };

  @property({ attribute: false })
  unique?: string | null;

  @property({ attribute: false })
  api?: UserAction;

  @state()
  private _user?: UserDetail;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('unique') && this.unique) void this.#load(this.unique);
  }

  async #load(unique: string) {
    const { data } = await userOfMenu(this, unique);
    if (unique === this.unique) this._user = data;
  }

  override render() {
    const action = this.manifest?.meta.action;
    if (!this._user || !action || !applies(action, this._user)) return nothing;
    const { isAllowed, reason } = allowed(this._user, permissionOf(action));
    const why = isAllowed ? '' : (reason ?? this.localize.term('ourUserAccess_refusedText'));
    const label = this.localize.term(`ourUserAccess_act_${action}`);
    return html`
      <uui-menu-item
        class=${why ? 'refused' : ''}
        title=${why}
        data-mark=${`entity-action:${this.manifest?.alias}`}
        label=${why ? this.localize.term('ourUserAccess_actRefused', label) : `${label}…`}
        @click-label=${(event: Event) => this.#onClick(event, why)}
        @click=${(event: Event) => event.stopPropagation()}>
        <umb-icon slot="icon" name=${ICONS[action]}></umb-icon>
      </uui-menu-item>
    `;
  }

  async #onClick(event: Event, why: string) {
    event.stopPropagation();
    // Who may not delete somebody, since that would cost the history its names, is offered to anonymise them.
    const leadsOn = this.manifest?.meta.action === 'delete' && this._user && allowed(this._user, 'anonymise').isAllowed;
    if (why && !leadsOn) {
      const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
      notifications?.peek('warning', { data: { message: why } });
      return;
    }
    await this.api?.execute();
    this.dispatchEvent(new UmbActionExecutedEvent());
  }

  override async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('uui-menu-item')?.focus();
  }

  static override styles = css`
    :host {
      display: block;
    }
    .refused {
      --uui-menu-item-color: var(--uui-color-disabled-contrast);
      color: var(--uui-color-text-alt);
      opacity: 0.75;
    }
  `;
}

export { UserActionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-action': UserActionElement;
  }
}
