import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Verdict } from '../types.js';
import { sign } from './sign.js';

/** Yes or no, told apart by sign and word, not by colour alone. */
@customElement('our-ua-verdict')
export class VerdictElement extends UmbLitElement {
  @property()
  verdict?: Verdict;

  /** Shows the sign alone; the word is still there for who cannot see it. */
  @property({ type: Boolean, attribute: 'sign-only' })
  signOnly = false;

  override render() {
    if (!this.verdict) return nothing;
    const word = this.localize.term(`ourUserAccess_verdict_${this.verdict}`);
    return html`
      <span id="sign" class=${this.verdict}>${sign(this.verdict)}</span>
      <span id="word" class=${this.signOnly ? 'unseen' : ''}>${word}</span>
    `;
  }

  static override styles = css`
    :host {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
    }
    #sign {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      width: 1.6em;
      height: 1.6em;
      border: 1px solid transparent;
    }
    svg {
      width: 0.9em;
      height: 0.9em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    #sign.allow {
      border-radius: 50%;
      background: var(--uui-color-positive);
      color: var(--uui-color-positive-contrast);
    }
    #sign.deny {
      border-color: var(--uui-color-danger);
      border-radius: var(--uui-border-radius);
      color: var(--uui-color-danger-standalone);
    }
    #word {
      font-weight: 700;
    }
    .unseen {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-verdict': VerdictElement;
  }
}
