import '@umbraco-cms/backoffice/document';
import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/media';
import type { Option } from '../../shared/collection/options.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import type { PastQuestion } from '../types.js';

const WORKSPACE = 'workspace:';

/**
 * When, where and what: a question about a moment that has passed.
 * @fires ask - with the question as detail, on every change
 */
@customElement('our-ua-past-question')
export class PastQuestionElement extends UmbLitElement {
  @property({ attribute: false })
  question: PastQuestion = { at: '', nodeKind: 'document', verb: '' };

  @state()
  private _workspaces: Array<Option> = [];

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    this._workspaces = (await readWorkspaceOptions(this)).data ?? [];
  }

  #ask(change: Partial<PastQuestion>) {
    this.dispatchEvent(new CustomEvent<PastQuestion>('ask', { detail: { ...this.question, ...change } }));
  }

  #onPlace(event: Event) {
    const place = (event.target as HTMLSelectElement).value;
    const workspace = place.startsWith(WORKSPACE) ? place.slice(WORKSPACE.length) : undefined;
    const nodeKind = place === 'media' ? 'media' : 'document';
    const verb = verbsOf(nodeKind).includes(this.question.verb) ? this.question.verb : (verbsOf(nodeKind)[0] ?? '');
    this.#ask({ nodeKind, node: undefined, workspace, verb });
  }

  #onNode = (event: Event) => this.#ask({ node: (event.target as unknown as { selection: Array<string> }).selection[0] });

  override render() {
    const { at, nodeKind, verb } = this.question;
    const verbs = verbsOf(nodeKind).map((value) => ({ value, name: verbLabel(value, this.localize), selected: value === verb }));
    return html`
      <div>
        <uui-label for="at">${this.localize.term('ourUserAccess_pastAt')}</uui-label>
        <uui-input
          id="at"
          type="datetime-local"
          label=${this.localize.term('ourUserAccess_pastAt')}
          .value=${at}
          @change=${(event: Event) => this.#ask({ at: (event.target as HTMLInputElement).value })}></uui-input>
      </div>
      <div>
        <uui-label for="place">${this.localize.term('ourUserAccess_askWhere')}</uui-label>
        <uui-select id="place" label=${this.localize.term('ourUserAccess_askWhere')} .options=${this.#places()} @change=${this.#onPlace}></uui-select>
        ${this.#renderNode()}
      </div>
      <div>
        <uui-label for="verb">${this.localize.term('ourUserAccess_askWhat')}</uui-label>
        <uui-select
          id="verb"
          label=${this.localize.term('ourUserAccess_askWhat')}
          .options=${verbs}
          @change=${(event: Event) => this.#ask({ verb: (event.target as HTMLSelectElement).value })}></uui-select>
      </div>
    `;
  }

  #places() {
    const { nodeKind, workspace } = this.question;
    const chosen = workspace ? WORKSPACE + workspace : nodeKind;
    const nodes = (['document', 'media'] as const).map((value) => ({ value: value as string, name: this.localize.term(`ourUserAccess_where_${value}`) }));
    const workspaces = this._workspaces.map(({ value, label }) => ({ value: WORKSPACE + value, name: label, group: this.localize.term('ourUserAccess_workspaces') }));
    return [...nodes, ...workspaces].map((option) => ({ ...option, selected: option.value === chosen }));
  }

  #renderNode() {
    const { node, nodeKind, workspace } = this.question;
    if (workspace) return nothing;
    const selection = node ? [node] : [];
    return nodeKind === 'document'
      ? html`<umb-input-document max="1" include-trashed .selection=${selection} @change=${this.#onNode}></umb-input-document>`
      : html`<umb-input-media max="1" .selection=${selection} @change=${this.#onNode}></umb-input-media>`;
  }

  static override styles = css`
    :host,
    div {
      display: grid;
      gap: var(--uui-size-space-3);
    }
    :host {
      gap: var(--uui-size-space-5);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-past-question': PastQuestionElement;
  }
}
