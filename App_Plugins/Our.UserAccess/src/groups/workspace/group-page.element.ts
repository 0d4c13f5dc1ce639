import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import { GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfGroup } from '../icon.js';
import type { GroupDetail } from '../types.js';

@customElement('our-ua-group-page')
export class GroupPageElement extends DetailPageElement<GroupDetail> {
  protected readonly listPath = workspacePath(GROUP_ROOT_ENTITY_TYPE, null);
  protected readonly listLabel = 'ourUserAccess_groups';

  protected renderHeader(group: GroupDetail) {
    return html`
      <umb-icon name=${iconOfGroup(group.icon)} aria-hidden="true"></umb-icon>
      <h1 title=${group.name}>${group.name || this.localize.term('ourUserAccess_newGroup')}</h1>
      ${group.isProtected ? html`<uui-tag look="outline">${this.localize.term('ourUserAccess_protected')}</uui-tag>` : nothing}
    `;
  }

  protected override renderActions({ unique }: GroupDetail) {
    return unique ? html`<umb-workspace-entity-action-menu slot="action-menu"></umb-workspace-entity-action-menu>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-page': GroupPageElement;
  }
}
