import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import { languageName } from '../../shared/language-name.js';
import { reloadBelow } from '../../shared/reload.js';
import { toast } from '../../shared/toast.js';
import { WORKSPACE_ICON, WORKSPACE_ROOT_ENTITY_TYPE } from '../constants.js';
import { draftOfSuggestion } from '../draft.js';
import { createWorkspace, readSuggestions } from '../repository/workspace.wire.js';
import type { WorkspaceSuggestion } from '../types.js';

/**
 * Sites that are in no workspace yet, each of which becomes one with a click.
 * @fires created - there is a workspace more
 * @attr alone - nothing is listed above
 */
@customElement('our-ua-workspace-suggestions')
export class WorkspaceSuggestionsElement extends UmbLitElement {
  @state()
  private _suggestions: Array<WorkspaceSuggestion> = [];

  @state()
  private _failures: Record<string, Failure> = {};

  /** The aliases of those that are being made. */
  @state()
  private _busy: Array<string> = [];

  protected override firstUpdated() {
    void this.#load();
  }

  // Who cannot get suggestions misses nothing: the list above works without.
  async #load() {
    this._suggestions = (await readSuggestions(this)).data ?? [];
  }

  override render() {
    if (!this._suggestions.length) return nothing;
    return html`
      <section aria-labelledby="headline">
        <h2 id="headline">${this.localize.term('ourUserAccess_suggestionsHeadline')}</h2>
        <p>${this.localize.term('ourUserAccess_suggestionsText')}</p>
        <ul>
          ${this._suggestions.map((suggestion) => html`<li>${this.#renderSuggestion(suggestion)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderSuggestion(suggestion: WorkspaceSuggestion) {
    const { name, alias, domains } = suggestion;
    const failure = this._failures[alias];
    return html`
      <uui-box>
        <div class="card">
          <umb-icon name=${WORKSPACE_ICON} aria-hidden="true"></umb-icon>
          <div class="text">
            <h3>${this.localize.term('ourUserAccess_suggestion', domains[0] ?? name)}</h3>
            <p>${this.#describe(suggestion)}</p>
            <div role="alert">${failure ? html`<p class="failure">${failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>` : nothing}</div>
          </div>
          <uui-button
            look="primary"
            color="positive"
            label=${this.localize.term('ourUserAccess_createSuggested', name)}
            .state=${this._busy.includes(alias) ? 'waiting' : undefined}
            @click=${() => this.#create(suggestion)}></uui-button>
        </div>
      </uui-box>
    `;
  }

  #describe({ contentRoots, mediaRoots, domains, languages }: WorkspaceSuggestion) {
    const names = (nodes: WorkspaceSuggestion['contentRoots']) => this.localize.list(nodes.map(({ name }) => name ?? ''));
    const parts = [
      this.localize.term('ourUserAccess_suggestionContent', names(contentRoots)),
      mediaRoots.length ? this.localize.term('ourUserAccess_suggestionMedia', names(mediaRoots)) : '',
      languages.length ? this.localize.list(languages.map((code) => languageName(code, this.localize.lang()) ?? code)) : '',
      domains.length > 1 ? this.localize.list(domains) : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  async #create(suggestion: WorkspaceSuggestion) {
    const { alias, name } = suggestion;
    if (this._busy.includes(alias)) return;
    this._busy = [...this._busy, alias];
    const { data, failure } = await createWorkspace(this, draftOfSuggestion(suggestion));
    this._busy = this._busy.filter((busy) => busy !== alias);
    if (!data) {
      this._failures = { ...this._failures, [alias]: failure };
      return;
    }
    this._suggestions = this._suggestions.filter((other) => other !== suggestion);
    this.dispatchEvent(new CustomEvent('created'));
    await reloadBelow(this, WORKSPACE_ROOT_ENTITY_TYPE);
    await toast(this, this.localize.term('ourUserAccess_createdNamed', name));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        margin-top: var(--uui-size-layout-1);
      }
      section {
        max-width: 900px;
      }
      :host([alone]) section {
        margin: 0 auto;
      }
      h2,
      h3 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.4;
      }
      h3 {
        font-size: inherit;
      }
      p {
        margin: 0;
      }
      section > p,
      .text p {
        color: var(--uui-color-text-alt);
      }
      ul {
        display: grid;
        gap: var(--uui-size-space-4);
        margin: var(--uui-size-space-5) 0 0;
        padding: 0;
        list-style: none;
      }
      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--uui-size-space-4) var(--uui-size-space-5);
      }
      .text {
        flex: 1 1 18rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .text .failure {
        color: var(--uui-color-danger);
      }
      umb-icon {
        font-size: var(--uui-size-7);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-suggestions': WorkspaceSuggestionsElement;
  }
}
