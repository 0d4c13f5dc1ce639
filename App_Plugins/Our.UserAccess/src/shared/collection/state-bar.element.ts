import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Option } from './options.js';

/**
 * How many there are in each state, of those that the other filters leave; a click shows them.
 * @fires choose - with the states as detail
 */
@customElement('our-ua-state-bar')
export class StateBarElement extends UmbLitElement {
  @property({ attribute: false })
  states: Array<Option> = [];

  /** By state, and of all of them; undefined while they are counted, or where they could not be. */
  @property({ attribute: false })
  counts?: Record<string, number | null>;

  @property({ attribute: false })
  chosen: Array<string> = [];

  override render() {
    return html`<div role="group" aria-label=${this.localize.term('ourUserAccess_state')}>
      ${this.#renderButton(this.localize.term('ourUserAccess_list_all'), this.counts?.['all'], this.chosen.length === 0, [])}
      ${this.states.map(({ value, label }) =>
        this.#renderButton(label, this.counts?.[value], this.chosen.includes(value), this.#toggled(value)),
      )}
    </div>`;
  }

  #renderButton(label: string, count: number | null | undefined, pressed: boolean, states: Array<string>) {
    return html`<button
      type="button"
      aria-pressed=${pressed}
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: states }))}>
      ${label}
      <span>${count === undefined || count === null ? '' : this.localize.number(count)}</span>
    </button>`;
  }

  #toggled(state: string) {
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
