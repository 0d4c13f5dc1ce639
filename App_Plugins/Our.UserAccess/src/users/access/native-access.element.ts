import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import '../../shared/components/facts.element.js';
import '../../shared/components/name-list.element.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import type { NodeReference } from '../../shared/nodes/types.js';
import { allowed } from '../allowed.js';
import { announceChange } from '../changed.js';
import type { UserDetail } from '../types.js';
import { openGroups, openStartNodes } from './groups-modal.token.js';

const GROUPS_SHOWN = 12;

/**
 * What somebody has in Umbraco's own records: groups that count everywhere, and start nodes of their own.
 * @fires changed - one of them was changed
 */
@customElement('our-ua-native-access')
export class NativeAccessElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  override render() {
    if (!this.user) return nothing;
    const { isAllowed, reason } = allowed(this.user, 'access');
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_groups')}>
        ${this.#renderChange('ourUserAccess_changeGroups', isAllowed, reason, openGroups)} ${this.#renderGroups(this.user)}
        <p>${this.localize.term('ourUserAccess_groupsText')}</p>
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_ownStartNodes')}>
        ${this.#renderChange('ourUserAccess_changeStartNodes', isAllowed, reason, openStartNodes)}
        <our-ua-facts .facts=${this.#startNodes(this.user)}></our-ua-facts>
      </uui-box>
    `;
  }

  #renderChange(label: string, isAllowed: boolean, reason: string | null, open: typeof openGroups) {
    return html`<uui-button
      slot="header-actions"
      look="secondary"
      title=${isAllowed ? '' : (reason ?? '')}
      ?disabled=${!isAllowed}
      label=${this.localize.term(label)}
      @click=${() => this.#change(open)}>
      ${this.localize.term('ourUserAccess_do_change')}
    </uui-button>`;
  }

  async #change(open: typeof openGroups) {
    if (!this.user || !(await open(this, this.user))) return;
    await announceChange(this, this.user.unique);
    this.dispatchEvent(new CustomEvent('changed'));
  }

  #renderGroups({ groups }: UserDetail) {
    if (!groups.length) return html`${this.localize.term('ourUserAccess_noGroupsHeld')}`;
    const names = groups.map(({ id, name }) => ({ name, href: workspacePath(GROUP_ENTITY_TYPE, id) }));
    return html`<our-ua-name-list .names=${names} max=${GROUPS_SHOWN}></our-ua-name-list>`;
  }

  #startNodes(user: UserDetail) {
    return [
      { label: this.localize.term('ourUserAccess_content'), value: this.#nodes(user.hasDocumentRootAccess, user.documentStartNodes) },
      { label: this.localize.term('ourUserAccess_media'), value: this.#nodes(user.hasMediaRootAccess, user.mediaStartNodes) },
    ];
  }

  #nodes(root: boolean, nodes: Array<NodeReference>) {
    if (root) return this.localize.term('ourUserAccess_wholeTree');
    if (!nodes.length) return this.localize.term('ourUserAccess_fromGroups');
    return html`<ul>${nodes.map((node) => html`<li>${nodeName(node, this.localize)}</li>`)}</ul>`;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-layout-1);
    }
    p {
      margin: var(--uui-size-space-4) 0 0;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-native-access': NativeAccessElement;
  }
}
