import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { languageName } from '../../shared/language-name.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import type { NodeReference } from '../../shared/nodes/types.js';
import { sectionLabel } from '../../shared/registry-names.js';
import { descriptionOf } from '../default-groups.js';
import '../form/group-form.element.js';
import type { GroupDetail, GroupDraft } from '../types.js';
import { GroupEditViewElement } from './group-edit-view.element.js';

@customElement('our-ua-group-view')
export class GroupViewElement extends GroupEditViewElement {
  protected renderForm(draft: GroupDraft, errors: FormErrors, group: GroupDetail) {
    const description = group.description ? '' : descriptionOf(group, this.localize);
    return html`
      ${group.unique ? html`<p id="sentence">${this.localize.term('ourUserAccess_sentenceMembers', group.memberCount)} ${description}</p>` : nothing}
      <our-ua-group-form
        .draft=${draft}
        .errors=${errors}
        ?isNew=${!group.unique}
        ?aliasLocked=${group.isProtected}
        @edit=${(event: CustomEvent<Partial<GroupDraft>>) => this.set(event.detail)}></our-ua-group-form>
    `;
  }

  protected renderFacts(group: GroupDetail) {
    return html`
      <p id="sentence">${this.localize.term('ourUserAccess_sentenceMembers', group.memberCount)}</p>
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_groupDetails')}>
          <our-ua-facts .facts=${this.#details(group)}></our-ua-facts>
        </uui-box>
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_reach')}>
          <our-ua-facts .facts=${this.#reach(group)}></our-ua-facts>
        </uui-box>
      </div>
    `;
  }

  #details(group: GroupDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return [
      { label: term('name'), value: group.name },
      { label: term('alias'), value: group.alias },
      { label: term('description'), value: descriptionOf(group, this.localize) || term('none') },
      { label: term('members'), value: this.localize.number(group.memberCount) },
      { label: term('id'), value: group.unique },
    ];
  }

  #reach(group: GroupDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const sections = group.sections.map((alias) => this.localize.string(sectionLabel(alias)));
    return [
      { label: term('sections'), value: this.renderNames(sections, 'ourUserAccess_noSections') },
      { label: term('languages'), value: this.#languages(group) },
      { label: term('content'), value: this.#node(group.hasDocumentRootAccess, group.documentStartNode) },
      { label: term('media'), value: this.#node(group.hasMediaRootAccess, group.mediaStartNode) },
    ];
  }

  #languages({ hasAccessToAllLanguages, languages }: GroupDetail) {
    if (hasAccessToAllLanguages) return this.localize.term('ourUserAccess_allLanguages');
    return this.renderNames(languages.map((code) => languageName(code, this.localize.lang()) ?? code));
  }

  #node(root: boolean, node: NodeReference | null) {
    if (root) return this.localize.term('ourUserAccess_wholeTree');
    return node ? nodeName(node, this.localize) : this.localize.term('ourUserAccess_noStartNode');
  }
}

export { GroupViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-view': GroupViewElement;
  }
}
