import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { GROUP_ENTITY_TYPE } from '../groups/constants.js';
import { readEmptyGroups } from '../groups/repository/group.wire.js';
import type { GroupItem } from '../groups/types.js';
import { workspacePath } from '../section/constants.js';
import type { Answer } from '../shared/api/types.js';
import '../shared/components/notice.element.js';
import { USER_LIST_ENTITY_TYPE } from '../users/constants.js';
import { readUserCounts } from '../users/repository/user.wire.js';
import type { UserCounts } from '../users/types.js';
import './state-chart.element.js';

/** States in which a person cannot work and somebody may want to do something about it. */
const WAITING = ['lockedOut', 'invited', 'inactive'] as const;

@customElement('our-ua-overview')
export class OverviewElement extends UmbLitElement {
  @state()
  private _counts?: Answer<UserCounts>;

  @state()
  private _emptyGroups?: Answer<Array<GroupItem>>;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._counts = undefined;
    [this._counts, this._emptyGroups] = await Promise.all([readUserCounts(this), readEmptyGroups(this)]);
  }

  override render() {
    if (!this._counts) return html`<umb-view-loader></umb-view-loader>`;
    const { data: counts, failure } = this._counts;
    if (!counts) return html`<our-ua-notice .failure=${failure} @retry=${this.#load}></our-ua-notice>`;
    return html`
      <h1>${this.localize.term('ourUserAccess_overview')}</h1>
      <div id="main">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_usersByState')}>
          <our-ua-state-chart .counts=${counts}></our-ua-state-chart>
        </uui-box>
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_attention')}>${this.#renderAttention(counts)}</uui-box>
      </div>
    `;
  }

  #renderAttention(counts: UserCounts) {
    const waiting = WAITING.filter((list) => counts[list] > 0);
    const groups = this._emptyGroups?.data ?? [];
    const failure = this._emptyGroups?.failure;
    if (!waiting.length && !groups.length && !failure) return html`<p>${this.localize.term('ourUserAccess_attentionNone')}</p>`;
    return html`
      <ul>
        ${waiting.map(
          (list) => html`<li>
            <a href=${workspacePath(USER_LIST_ENTITY_TYPE, list)}>${this.localize.term(`ourUserAccess_attention_${list}`, counts[list])}</a>
          </li>`,
        )}
        ${groups.map(
          ({ unique, name }) => html`<li>
            <a href=${workspacePath(GROUP_ENTITY_TYPE, unique)}>${this.localize.term('ourUserAccess_emptyGroup', name)}</a>
          </li>`,
        )}
      </ul>
      ${failure ? html`<p>${failure.sentence ?? this.localize.term('ourUserAccess_groupsUnknown')}</p>` : nothing}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }
      /* The tree already says it to whoever sees the screen. */
      h1 {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        margin: 0;
        clip-path: inset(50%);
      }
      #main {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
        align-items: start;
        gap: var(--uui-size-layout-1);
        max-width: 1200px;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      a {
        display: block;
        padding: var(--uui-size-space-3) 0;
        color: var(--uui-color-interactive);
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      a:hover,
      a:focus-visible {
        color: var(--uui-color-interactive-emphasis);
        text-decoration: underline;
      }
      p {
        margin: 0;
      }
    `,
  ];
}

export { OverviewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-overview': OverviewElement;
  }
}
