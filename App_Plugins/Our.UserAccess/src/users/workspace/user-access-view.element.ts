import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '../../assignments/components/assignment-list.element.js';
import type { AssignmentItem } from '../../assignments/types.js';
import '../../rules/components/rules.element.js';
import { languageName } from '../../shared/language-name.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import type { NodeReference } from '../../shared/nodes/types.js';
import { RightsController } from '../../shared/rights.js';
import { sectionLabel } from '../../shared/registry-names.js';
import { periodText } from '../../shared/time/period.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { heldNow, heldTogether, type HeldTogether } from '../access/held.js';
import '../access/drift.element.js';
import '../access/native-access.element.js';
import '../access/start-nodes.element.js';
import { announceChange } from '../changed.js';
import '../life-cycle/standing.element.js';
import type { UserDetail, UserState } from '../types.js';

/** The rest is counted; all of them stand below. */
const NAMED_AT_MOST = 4;

const CANNOT_SIGN_IN: ReadonlyArray<UserState> = ['disabled', 'lockedOut', 'invited'];

@customElement('our-ua-user-access-view')
export class UserAccessViewElement extends DetailViewElement<UserDetail> {
  /** Undefined while they are on their way, or where the reader may not see them. */
  @state()
  private _assignments?: Array<AssignmentItem>;

  @state()
  private _revision = 0;

  #rights = new RightsController(this, () => this.requestUpdate());

  protected renderData(user: UserDetail) {
    return html`
      <p id="sentence" role="status">${this.#sentence(user)}</p>
      <our-ua-standing .user=${user}></our-ua-standing>
      <our-ua-drift .userId=${user.unique} .revision=${this._revision} .groupNames=${this.#groupNames(user)}></our-ua-drift>
      <our-ua-assignment-list
        .userId=${user.unique}
        .userName=${user.name}
        @loaded=${(event: CustomEvent<Array<AssignmentItem>>) => (this._assignments = event.detail)}
        @changed=${() => this.#onAssigned(user)}></our-ua-assignment-list>
      <our-ua-rules .subject=${{ kind: 'user', id: user.unique, name: user.name }}></our-ua-rules>
      <div class="columns">
        <div class="stack">
          <our-ua-native-access .user=${user} @changed=${() => (this._revision += 1)}></our-ua-native-access>
        </div>
        <div class="stack">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_reach')}>
            <our-ua-facts .facts=${this.#reach(user)}></our-ua-facts>
          </uui-box>
          <our-ua-start-nodes .userId=${user.unique} .revision=${this._revision}></our-ua-start-nodes>
          ${user.groupStartNodes.length ? this.#renderGroupStartNodes(user) : nothing}
        </div>
      </div>
    `;
  }

  // Umbraco's own memberships follow what is held in places, so that all of the page is read again.
  #onAssigned({ unique }: UserDetail) {
    this._revision += 1;
    void announceChange(this, unique);
  }

  #sentence({ name, state, groups }: UserDetail) {
    // Without the assignments it is not known where a group counts, so no more is said than how many there are.
    if (!this._assignments) return this.localize.term('ourUserAccess_sentenceGroups', groups.length);
    const held = heldTogether(heldNow(groups, this._assignments, this.#rights.isAdministrator)).map((one) => this.#heldText(one));
    const holds = held.length
      ? this.localize.term('ourUserAccess_sentence_holds', name, this.localize.list(held))
      : this.localize.term('ourUserAccess_sentence_holdsNothing', name);
    return CANNOT_SIGN_IN.includes(state) ? `${holds} ${this.localize.term('ourUserAccess_sentence_cannotSignIn', name)}` : holds;
  }

  #heldText({ groups, workspace, until }: HeldTogether) {
    const more = groups.length - NAMED_AT_MOST;
    const named = more > 1 ? [...groups.slice(0, NAMED_AT_MOST), this.localize.term('ourUserAccess_moreGroups', more)] : groups;
    const held = this.#placeText(this.localize.list(named), workspace);
    return until ? this.localize.term('ourUserAccess_heldUntil', held, periodText({ from: null, until }, this.localize)) : held;
  }

  #placeText(group: string, workspace: HeldTogether['workspace']) {
    if (workspace === undefined) return group;
    if (workspace === null) return this.localize.term('ourUserAccess_heldEverywhere', group);
    return this.localize.term('ourUserAccess_heldIn', group, workspace || this.localize.term('ourUserAccess_gone'));
  }

  #groupNames({ groups }: UserDetail) {
    const held = (this._assignments ?? []).map(({ groupId, groupName }) => [groupId, groupName ?? ''] as const);
    return new Map([...held, ...groups.map(({ id, name }) => [id, name] as const)]);
  }

  #reach(user: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const sections = user.sections.map((alias) => this.localize.string(sectionLabel(alias)));
    const languages = user.languages.map((code) => languageName(code, this.localize.lang()) ?? code);
    return [
      { label: term('sections'), value: this.renderNames(sections, 'ourUserAccess_noSections') },
      { label: term('languages'), value: user.hasAccessToAllLanguages ? term('allLanguages') : this.renderNames(languages) },
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
}

export { UserAccessViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-access-view': UserAccessViewElement;
  }
}
