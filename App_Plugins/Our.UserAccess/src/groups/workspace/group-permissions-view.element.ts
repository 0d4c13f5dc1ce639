import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import '../../rules/components/rules.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import { isRegistered, verbName } from '../../shared/registry-names.js';
import '../form/permissions-form.element.js';
import { isOwnVerb, ownVerbKey } from '../own-verbs.js';
import type { GranularPermission, GroupDetail, GroupDraft } from '../types.js';
import { ownerOf } from '../verb-owner.js';
import { GroupEditViewElement } from './group-edit-view.element.js';

@customElement('our-ua-group-permissions-view')
export class GroupPermissionsViewElement extends GroupEditViewElement {
  protected renderForm(draft: GroupDraft, errors: FormErrors, group: GroupDetail) {
    return html`
      ${group.unique ? this.#renderRules(group) : nothing}
      <our-ua-permissions-form
        .draft=${draft}
        .errors=${errors}
        .holds=${(verb: string) => this._rights.holds(verb)}
        @edit=${(event: CustomEvent<Partial<GroupDraft>>) => this.set(event.detail)}></our-ua-permissions-form>
    `;
  }

  #renderRules({ unique, name }: GroupDetail) {
    return html`<our-ua-rules .subject=${{ kind: 'group', id: unique, name }}></our-ua-rules>`;
  }

  protected renderFacts(group: GroupDetail) {
    const isKnown = (verb: string) => isOwnVerb(verb) || isRegistered(verb);
    const known = group.permissions.filter(isKnown);
    const foreign = group.permissions.filter((verb) => !isKnown(verb));
    return html`
      ${this.#renderRules(group)}
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_defaultPermissions')}>
        ${known.length ? this.#renderVerbs(known) : this.localize.term('ourUserAccess_noPermissions')}
      </uui-box>
      ${foreign.length
        ? html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_foreignVerbs')}>${this.#renderVerbs(foreign)}</uui-box>`
        : nothing}
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_granularPermissions')}>
        ${group.granularPermissions.length
          ? group.granularPermissions.map((granular) => this.#renderGranular(granular))
          : this.localize.term('ourUserAccess_noGranular')}
      </uui-box>
    `;
  }

  #renderVerbs(verbs: Array<string>) {
    return html`<ul>
      ${verbs.map((verb) => {
        const { label, description } = this.#nameOf(verb);
        return html`<li>
          <b title=${verb}>${label}</b>
          ${description ? html`<small>${description}</small>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  #nameOf(verb: string) {
    if (isOwnVerb(verb)) return { label: this.localize.term(ownVerbKey(verb)) };
    if (!isRegistered(verb)) return { label: verb, description: this.localize.term('ourUserAccess_verbOwner', ownerOf(verb)) };
    const { label, description } = verbName(verb);
    return { label: this.localize.string(label), description: this.localize.string(description ?? '') };
  }

  #renderGranular({ context, node, verbs }: GranularPermission) {
    const names = verbs.map((verb) => this.localize.string(verbName(verb).label));
    return html`<p>
      <b>${node ? nodeName(node, this.localize) : context}</b>:
      ${names.length ? this.localize.list(names) : this.localize.term('ourUserAccess_explicitlyNothing')}
    </p>`;
  }

  static override styles = [
    ...GroupEditViewElement.styles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: var(--uui-size-space-4) var(--uui-size-space-6);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      b {
        overflow-wrap: anywhere;
      }
      small {
        display: block;
        color: var(--uui-color-text-alt);
        line-height: 1.3;
      }
      p {
        margin: 0 0 var(--uui-size-space-3);
        overflow-wrap: anywhere;
      }
    `,
  ];
}

export { GroupPermissionsViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-permissions-view': GroupPermissionsViewElement;
  }
}
