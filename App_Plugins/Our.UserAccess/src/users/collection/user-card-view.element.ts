import { css, customElement, html, nothing, repeat } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { changed, isTaken } from '../../shared/collection/selection.js';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import { summaryOf } from '../../shared/collection/options.js';
import '../components/user-state-tag.element.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import type { UserItem } from '../types.js';

@customElement('our-ua-user-card-view')
export class UserCardViewElement extends ListViewElement<UserItem> {
  override render() {
    return html`<ul aria-label=${this.localize.term('ourUserAccess_users')}>
      ${repeat(
        this._items,
        (user) => user.unique,
        (user) => html`<li>${this.#renderCard(user)}${this._canTake ? this.#renderTake(user) : nothing}</li>`,
      )}
    </ul>`;
  }

  #renderCard(user: UserItem) {
    return html`
      <uui-card-user .name=${user.name} href=${workspacePath(USER_ENTITY_TYPE, user.unique)}>
        <umb-user-avatar
          slot="avatar"
          .name=${user.name}
          .kind=${user.kind === 'api' ? 'Api' : 'Default'}
          .imgUrls=${user.avatarUrls}></umb-user-avatar>
        ${user.state === 'active' ? nothing : html`<our-ua-user-state-tag slot="tag" .state=${user.state}></our-ua-user-state-tag>`}
        <div class="groups">${this.#groupNames(user)}</div>
        <div class="login">
          ${user.lastLoginDate
            ? this.localize.term('ourUserAccess_lastLoginOn', this.localize.date(user.lastLoginDate, { dateStyle: 'medium' }))
            : this.localize.term('ourUserAccess_neverLoggedIn')}
        </div>
      </uui-card-user>
    `;
  }

  #renderTake({ unique, name }: UserItem) {
    return html`<uui-checkbox
      aria-label=${this.localize.term('ourUserAccess_takeRow', name)}
      .checked=${isTaken(this._taken, unique)}
      @change=${(event: Event) => this.#onTake(unique, (event.target as HTMLInputElement).checked)}></uui-checkbox>`;
  }

  #onTake(unique: string, taken: boolean) {
    this.take(changed(this._taken, this._items.map((user) => user.unique), [unique], taken));
  }

  #groupNames({ groups }: UserItem) {
    const options = groups.map(({ id, name }) => ({ value: id, label: name }));
    return summaryOf(options, groups.map(({ id }) => id)) || this.localize.term('ourUserAccess_noGroupsHeld');
  }

  static override styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
      gap: var(--uui-size-space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: flex;
      min-width: 0;
    }
    li > uui-checkbox {
      position: absolute;
      top: var(--uui-size-space-3);
      left: var(--uui-size-space-3);
    }
    uui-card-user {
      flex: 1;
      min-width: 0;
      flex-direction: column;
      justify-content: normal;
      padding-top: var(--uui-size-space-5);
      text-align: center;
      overflow-wrap: anywhere;
    }
    umb-user-avatar {
      display: flex;
      margin-bottom: var(--uui-size-space-3);
      font-size: 1.6rem;
    }
    .login {
      margin-top: var(--uui-size-space-1);
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
    }
  `;
}

export { UserCardViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-card-view': UserCardViewElement;
  }
}
