import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../../overview/suggestion-box.element.js';
import '../../overview/usage-box.element.js';
import { nodeName } from '../../shared/nodes/node-names.js';
import { verbName } from '../../shared/registry-names.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import { readUsage, type GroupUsage } from '../repository/group.wire.js';
import type { GroupDetail } from '../types.js';

/** Where a group is used: workspaces, rules, start nodes and pages. */
@customElement('our-ua-group-usage-view')
export class GroupUsageViewElement extends DetailViewElement<GroupDetail> {
  @state()
  private _usage?: GroupUsage;

  @state()
  private _failure?: Failure;

  #shown = '';

  protected renderData({ unique }: GroupDetail) {
    if (this.#shown !== unique) {
      this.#shown = unique;
      void this.#load(unique);
    }
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load(unique)}></our-ua-notice>`;
    if (!this._usage) return html`<uui-loader-bar></uui-loader-bar>`;
    return html`
      ${this.#renderUsage(this._usage)}
      <our-ua-usage-box .groupId=${unique}></our-ua-usage-box>
      <our-ua-suggestion-box .groupId=${unique}></our-ua-suggestion-box>
    `;
  }

  async #load(unique: string) {
    const { data, failure } = await readUsage(this, unique);
    if (unique !== this.#shown) return;
    this._usage = data;
    this._failure = failure;
  }

  #renderUsage({ workspaces, assignmentsEverywhere, rules, startNodes, granularDocuments }: GroupUsage) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const used = (name: string, count: number) => this.localize.term('ourUserAccess_usedInWorkspace', name, count);
    const places = workspaces.map(
      ({ id, name, assignments }) => html`<a href=${workspacePath(WORKSPACE_ENTITY_TYPE, id)}>${used(name, assignments)}</a>`,
    );
    const everywhere = assignmentsEverywhere ? [html`${used(term('everything'), assignmentsEverywhere)}`] : [];
    const sentences = rules.map(({ effect, verbs, nodeId, nodeName: name }) => {
      const labels = verbs.map((verb) => (verb === '*' ? term('everything') : this.localize.string(verbName(verb).label)));
      return html`${term(effect === 'allow' ? 'verdict_allow' : 'verdict_deny')}: ${this.localize.list(labels)} – ${nodeId ? (name ?? nodeId) : term('wholeSite')}`;
    });
    const areas = [
      this.#renderArea(term('workspaces'), [...everywhere, ...places]),
      this.#renderArea(term('area_rules'), sentences),
      this.#renderArea(term('startNodes'), startNodes.map((node) => html`${nodeName(node, this.localize)}`)),
      this.#renderArea(term('field_granularPermissions'), granularDocuments.map((node) => html`${nodeName(node, this.localize)}`)),
    ];
    return areas.some((area) => area !== nothing) ? areas : html`<our-ua-notice .headline=${term('usedNowhere')}></our-ua-notice>`;
  }

  #renderArea(headline: string, entries: Array<unknown>) {
    if (!entries.length) return nothing;
    return html`<uui-box headline-variant="h2" headline=${headline}>
      <ul>
        ${entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>
    </uui-box>`;
  }
}

export { GroupUsageViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-usage-view': GroupUsageViewElement;
  }
}
