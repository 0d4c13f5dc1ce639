import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/facts.element.js';
import '../../shared/components/notice.element.js';
import { readStartNodes, type SourcedStartNode, type SourcedStartNodes, type StartNodeSource } from '../repository/start-nodes.wire.js';

/** Where somebody's access begins in both trees, and what gives it. */
@customElement('our-ua-start-nodes')
export class StartNodesElement extends UmbLitElement {
  @property({ attribute: false })
  userId = '';

  /** Changes when something that start nodes come from was changed. */
  @property({ attribute: false })
  revision = 0;

  @state()
  private _nodes?: SourcedStartNodes;

  @state()
  private _failure?: Failure;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if ((changed.has('userId') || changed.has('revision')) && this.userId) void this.#load();
  }

  async #load() {
    const { userId } = this;
    const { data, failure } = await readStartNodes(this, userId);
    if (userId !== this.userId) return;
    this._nodes = data;
    this._failure = failure;
  }

  override render() {
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_startNodes')}>${this.#renderContent()}</uui-box>`;
  }

  #renderContent() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._nodes) return html`<uui-loader-bar></uui-loader-bar>`;
    const facts = [
      { label: this.localize.term('ourUserAccess_content'), value: this.#renderNodes(this._nodes.documents) },
      { label: this.localize.term('ourUserAccess_media'), value: this.#renderNodes(this._nodes.media) },
    ];
    return html`<our-ua-facts .facts=${facts}></our-ua-facts>`;
  }

  // Drawn into the facts' shadow root, where styles of this element do not reach.
  #renderNodes(nodes: Array<SourcedStartNode>) {
    if (!nodes.length) return this.localize.term('ourUserAccess_noStartNode');
    return html`<ul>
      ${nodes.map(
        ({ nodeId, name, sources }) => html`<li>
          ${nodeId === null ? this.localize.term('ourUserAccess_wholeTree') : name}
          <small>– ${sources.map((source, index) => html`${index ? ', ' : ''}${this.#renderSource(source)}`)}</small>
        </li>`,
      )}
    </ul>`;
  }

  #renderSource({ groupId, groupName, workspaceName }: StartNodeSource) {
    if (groupId === null) return this.localize.term('ourUserAccess_sourceOwn');
    const link = html`<a href=${workspacePath(GROUP_ENTITY_TYPE, groupId)}>${groupName}</a>`;
    return workspaceName ? html`${link} (${workspaceName})` : link;
  }

  static override styles = css`
    :host {
      display: block;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-nodes': StartNodesElement;
  }
}
