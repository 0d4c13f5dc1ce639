import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { GROUP_ENTITY_TYPE } from '../groups/constants.js';
import { workspacePath } from '../section/constants.js';
import type { Answer, Page } from '../shared/api/types.js';
import { verbLabel } from '../shared/verbs.js';
import { USER_ENTITY_TYPE } from '../users/constants.js';
import { readSuggestion, readSuggestionPeople } from './insight.wire.js';
import type { Suggestion, SuggestionPerson, UsageWindow } from './types.js';

const AT_ONCE = 50;

/** Whether a smaller group would have been enough, and what if: what each would have missed. Changes nothing. */
@customElement('our-ua-suggestion-box')
export class SuggestionBoxElement extends UmbLitElement {
  @property()
  groupId = '';

  @state()
  private _window?: UsageWindow;

  @state()
  private _suggestion?: Suggestion;

  @state()
  private _people?: Answer<Page<SuggestionPerson>>;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('groupId')) void this.#load(this.groupId);
  }

  async #load(groupId: string) {
    [this._suggestion, this._people] = [undefined, undefined];
    const { data } = await readSuggestion(this, groupId);
    if (groupId !== this.groupId) return;
    this._window = data?.window;
    this._suggestion = data?.items[0];
  }

  override render() {
    if (!this._suggestion || !this._window) return nothing;
    const { group, smaller, enough, members, idle, loses } = this._suggestion;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<uui-box headline-variant="h2" headline=${term('usageLess')}>
      ${this._window.isKnownLongEnough ? nothing : html`<p id="early">${term('suggestionEarly')}</p>`}
      <p>${this.localize.term('ourUserAccess_suggestionText', smaller.name, enough, members, group.name)} ${idle ? this.localize.term('ourUserAccess_suggestionIdle', idle) : ''}</p>
      <p>${this.localize.term('ourUserAccess_suggestionLoses', this.localize.list(loses.map((verb) => verbLabel(verb, this.localize))))}</p>
      ${this._people
        ? this.#renderPeople(this._people)
        : html`<uui-button look="outline" label=${term('suggestionWhatIf')} @click=${() => this.#onWhatIf(group.id, smaller.id)}></uui-button>`}
      <uui-button look="placeholder" href=${workspacePath(GROUP_ENTITY_TYPE, smaller.id)} label=${this.localize.term('ourUserAccess_suggestionOpen', smaller.name)}></uui-button>
    </uui-box>`;
  }

  async #onWhatIf(group: string, smaller: string) {
    this._people = await readSuggestionPeople(this, group, smaller, AT_ONCE);
  }

  #renderPeople({ data, failure }: Answer<Page<SuggestionPerson>>) {
    if (!data) return html`<p role="alert">${failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>`;
    const more = data.total - data.items.length;
    return html`<ul>
      ${data.items.map(
        ({ id, name, wouldMiss }) => html`<li>
          <a href=${workspacePath(USER_ENTITY_TYPE, id)}>${name}</a>:
          ${wouldMiss.length
            ? this.localize.term('ourUserAccess_suggestionMisses', this.localize.list(wouldMiss.map((verb) => verbLabel(verb, this.localize))))
            : this.localize.term('ourUserAccess_suggestionEnough')}
        </li>`,
      )}
      ${more > 0 ? html`<li>${this.localize.term('ourUserAccess_findingMore', more)}</li>` : nothing}
    </ul>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-3);
      }
      #early {
        padding: var(--uui-size-space-3);
        border-left: 3px solid var(--uui-color-warning);
      }
      ul {
        margin: 0 0 var(--uui-size-space-3);
        padding-left: var(--uui-size-space-5);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-suggestion-box': SuggestionBoxElement;
  }
}
