import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { USER_STATES, type UserCounts, type UserState } from '../types.js';

/**
 * How many there are in each state, of those that the other filters leave; a click shows them.
 * @fires choose - with the states as detail
 */
@customElement('our-ua-state-bar')
export class StateBarElement extends UmbLitElement {
  /** Undefined while they are counted, or where they could not be. */
  @property({ attribute: false })
  counts?: UserCounts;

  @property({ attribute: false })
  chosen: Array<string> = [];

  override render() {
    return html`<div role="group" aria-label=${this.localize.term('ourUserAccess_state')}>
      ${this.#renderButton('list_all', this.counts?.all, this.chosen.length === 0, [])}
      ${USER_STATES.map((state) =>
        this.#renderButton(`state_${state}`, this.counts?.[state], this.chosen.includes(state), this.#toggled(state)),
      )}
    </div>`;
  }

  #renderButton(key: string, count: number | undefined, pressed: boolean, states: Array<string>) {
    return html`<button
      type="button"
      aria-pressed=${pressed}
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: states }))}>
      ${this.localize.term(`ourUserAccess_${key}`)}
      <span>${count === undefined ? '' : this.localize.number(count)}</span>
    </button>`;
  }

  #toggled(state: UserState) {
    return this.chosen.includes(state) ? this.chosen.filter((one) => one !== state) : [...this.chosen, state];
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-1);
    }
    button {
      display: flex;
      align-items: baseline;
      gap: var(--uui-size-space-2);
      padding: var(--uui-size-space-2) var(--uui-size-space-4);
      border: 1px solid transparent;
      border-radius: var(--uui-border-radius);
      background: none;
      color: var(--uui-color-interactive);
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      color: var(--uui-color-interactive-emphasis);
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    button[aria-pressed='true'] {
      border-color: var(--uui-color-border-emphasis);
      background: var(--uui-color-surface);
      font-weight: 700;
    }
    span {
      font-size: var(--uui-type-small-size);
      font-variant-numeric: tabular-nums;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-state-bar': StateBarElement;
  }
}
