import { css, customElement, html, property, svg } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Reach } from '../types.js';

const REACHES: Array<Reach> = ['branch', 'node', 'below'];

/** The little tree: the node, its children, and what stands beside it. */
const SPOTS = [
  { x: 30, y: 9, is: 'outside' },
  { x: 18, y: 27, is: 'node' },
  { x: 42, y: 27, is: 'outside' },
  { x: 11, y: 45, is: 'below' },
  { x: 25, y: 45, is: 'below' },
];

const covers = (reach: Reach, spot: string) => spot === reach || (reach === 'branch' && spot !== 'outside');

/**
 * How far a rule speaks: three pictures of a tree with the words for each.
 * @fires choose - with the reach as detail
 */
@customElement('our-ua-reach-choice')
export class ReachChoiceElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  value: Reach = 'branch';

  override render() {
    return html`<div id="choices" role="radiogroup" aria-label=${this.label} @keydown=${this.#onKey}>
      ${REACHES.map((reach) => {
        const chosen = reach === this.value;
        return html`<button
          type="button"
          role="radio"
          aria-checked=${chosen}
          tabindex=${chosen ? 0 : -1}
          data-reach=${reach}
          @click=${() => this.#choose(reach)}>
          ${this.#renderPicture(reach)}
          <span><b>${this.localize.term(`ourUserAccess_reach_${reach}`)}</b>${this.localize.term(`ourUserAccess_reachText_${reach}`)}</span>
        </button>`;
      })}
    </div>`;
  }

  #renderPicture(reach: Reach) {
    return html`<svg viewBox="0 0 60 54" aria-hidden="true">
      <path d="M30 9 L18 27 M30 9 L42 27 M18 27 L11 45 M18 27 L25 45" />
      ${SPOTS.map(({ x, y, is }) => svg`<circle cx=${x} cy=${y} r="5" class=${covers(reach, is) ? 'covered' : ''} />`)}
    </svg>`;
  }

  #choose(reach: Reach) {
    this.dispatchEvent(new CustomEvent('choose', { detail: reach }));
  }

  // The arrow keys go round, as in any group of radio buttons.
  #onKey(event: KeyboardEvent) {
    const step = ['ArrowRight', 'ArrowDown'].includes(event.key) ? 1 : ['ArrowLeft', 'ArrowUp'].includes(event.key) ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const next = REACHES[(REACHES.indexOf(this.value) + step + REACHES.length) % REACHES.length] ?? 'branch';
    this.#choose(next);
    this.renderRoot.querySelector<HTMLElement>(`[data-reach='${next}']`)?.focus();
  }

  static override styles = css`
    :host {
      display: block;
    }
    #choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      gap: var(--uui-size-space-3);
    }
    button {
      display: flex;
      flex-direction: column;
      gap: var(--uui-size-space-2);
      padding: var(--uui-size-space-4);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-text);
      font: inherit;
      text-align: left;
      line-height: 1.4;
      cursor: pointer;
    }
    button[aria-checked='true'] {
      border-color: var(--uui-color-selected);
      box-shadow: 0 0 0 1px var(--uui-color-selected);
    }
    button:hover {
      border-color: var(--uui-color-border-emphasis);
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 2px;
    }
    b {
      display: block;
    }
    svg {
      width: 60px;
      height: 54px;
    }
    path {
      stroke: var(--uui-color-border-emphasis);
      fill: none;
    }
    circle {
      fill: var(--uui-color-surface);
      stroke: var(--uui-color-border-emphasis);
    }
    .covered {
      fill: var(--uui-color-selected);
      stroke: var(--uui-color-selected);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-reach-choice': ReachChoiceElement;
  }
}
