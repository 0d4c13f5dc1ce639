import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import '../../shared/components/name-list.element.js';
import { languageName } from '../../shared/language-name.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import type { NodeReference } from '../../shared/nodes/types.js';
import { sectionLabel } from '../../shared/registry-names.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import type { UserDetail } from '../types.js';

const GROUPS_SHOWN = 12;

@customElement('our-ua-user-access-view')
export class UserAccessViewElement extends DetailViewElement<UserDetail> {
  protected renderData(user: UserDetail) {
    return html`
      <div class="columns">
        <div class="stack">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_groups')}>${this.#renderGroups(user)}</uui-box>
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_ownStartNodes')}>
            <our-ua-facts .facts=${this.#ownStartNodes(user)}></our-ua-facts>
          </uui-box>
        </div>
        <div class="stack">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_reach')}>
            <our-ua-facts .facts=${this.#reach(user)}></our-ua-facts>
          </uui-box>
          ${user.groupStartNodes.length ? this.#renderGroupStartNodes(user) : nothing}
        </div>
      </div>
    `;
  }

  #renderGroups({ groups }: UserDetail) {
    if (!groups.length) return html`${this.localize.term('ourUserAccess_noGroupsHeld')}`;
    const names = groups.map(({ id, name }) => ({ name, href: workspacePath(GROUP_ENTITY_TYPE, id) }));
    return html`<our-ua-name-list .names=${names} max=${GROUPS_SHOWN}></our-ua-name-list>`;
  }

  #reach(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const sections = user.sections.map((alias) => this.localize.string(sectionLabel(alias)));
    const languages = user.languages.map((code) => languageName(code, this.localize.lang()) ?? code);
    const { documents, hasDocumentRootAccess, media, hasMediaRootAccess } = user.effectiveStartNodes;
    return [
      { label: term('sections'), value: this.renderNames(sections, 'ourUserAccess_noSections') },
      { label: term('languages'), value: user.hasAccessToAllLanguages ? term('allLanguages') : this.renderNames(languages) },
      { label: term('content'), value: this.#nodes(hasDocumentRootAccess, documents, 'ourUserAccess_noStartNode') },
      { label: term('media'), value: this.#nodes(hasMediaRootAccess, media, 'ourUserAccess_noStartNode') },
    ];
  }

  #ownStartNodes(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('content'), value: this.#nodes(user.hasDocumentRootAccess, user.documentStartNodes, 'ourUserAccess_fromGroups') },
      { label: term('media'), value: this.#nodes(user.hasMediaRootAccess, user.mediaStartNodes, 'ourUserAccess_fromGroups') },
    ];
  }

  #renderGroupStartNodes({ groups, groupStartNodes }: UserDetail) {
    const facts = groupStartNodes.map((start) => ({
      label: groups.find(({ id }) => id === start.groupId)?.name ?? start.groupId,
      value: html`
        ${this.localize.term('ourUserAccess_content')}: ${this.#node(start.hasDocumentRootAccess, start.documentStartNode)}<br />
        ${this.localize.term('ourUserAccess_media')}: ${this.#node(start.hasMediaRootAccess, start.mediaStartNode)}
      `,
    }));
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_groupStartNodes')}>
      <our-ua-facts .facts=${facts}></our-ua-facts>
    </uui-box>`;
  }

  #node(root: boolean, node: NodeReference | null) {
    if (root) return this.localize.term('ourUserAccess_wholeTree');
    return node ? nodeName(node, this.localize) : this.localize.term('ourUserAccess_noStartNode');
  }

  #nodes(root: boolean, nodes: Array<NodeReference>, none: string) {
    if (root) return this.localize.term('ourUserAccess_wholeTree');
    return this.renderNames(nodes.map((node) => nodeName(node, this.localize)), none);
  }
}

export { UserAccessViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-access-view': UserAccessViewElement;
  }
}
