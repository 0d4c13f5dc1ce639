import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { ShownDecision } from '../types.js';
import './sentence.element.js';
import './steps.element.js';
import './verdict.element.js';

/** A decision: the answer as a sentence, how it came about, and what would turn it. */
@customElement('our-ua-decision')
export class DecisionElement extends UmbLitElement {
  @property({ attribute: false })
  decision?: ShownDecision;

  override render() {
    if (!this.decision) return nothing;
    const { verdict, sentence, steps, turns } = this.decision;
    return html`
      <div id="answer" class=${verdict} role="status">
        <our-ua-verdict .verdict=${verdict}></our-ua-verdict>
        <p lang="en">${sentence}</p>
      </div>
      <section>
        <h3>${this.localize.term('ourUserAccess_howDecided')}</h3>
        <our-ua-steps .steps=${steps}></our-ua-steps>
      </section>
      ${turns.length
        ? html`<section id="turns">
            <h3>${this.localize.term(`ourUserAccess_turns_${verdict}`)}</h3>
            <ul>
              ${turns.map((turn) => html`<li><our-ua-sentence .text=${turn.sentence} .links=${turn.links}></our-ua-sentence></li>`)}
            </ul>
          </section>`
        : nothing}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-space-6);
      }
      #answer {
        padding: var(--uui-size-space-5) var(--uui-size-space-5) var(--uui-size-space-5) var(--uui-size-space-6);
        border: 1px solid var(--uui-color-border);
        border-left: 6px double var(--uui-color-danger);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }
      #answer.allow {
        border-left: 6px solid var(--uui-color-positive);
      }
      #answer our-ua-verdict {
        font-size: var(--uui-type-h5-size);
      }
      #answer p {
        margin: var(--uui-size-space-3) 0 0;
        font-size: var(--uui-type-h4-size);
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
      h3 {
        margin: 0 0 var(--uui-size-space-3);
        font-size: var(--uui-type-default-size);
        line-height: 1.4;
      }
      ul {
        margin: 0;
        padding-left: var(--uui-size-space-5);
      }
      li + li {
        margin-top: var(--uui-size-space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-decision': DecisionElement;
  }
}
