import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ShownStep } from '../types.js';
import './sentence.element.js';
import { sign } from './sign.js';

/** The layers of a decision in their order, with the one that answered lit up. */
@customElement('our-ua-steps')
export class StepsElement extends UmbLitElement {
  @property({ attribute: false })
  steps: Array<ShownStep> = [];

  override render() {
    const decided = this.steps.findIndex(({ answered }) => answered);
    return html`<ol>
      ${this.steps.map((step, index) => this.#renderStep(step, index, index > decided && decided >= 0))}
    </ol>`;
  }

  #renderStep(step: ShownStep, index: number, after: boolean) {
    return html`
      <li class=${step.answered ? `answered ${step.verdict ?? ''}` : after ? 'after' : ''} aria-current=${step.answered ? 'step' : nothing}>
        <span class="number" aria-hidden="true">${index + 1}</span>
        <div>
          <h4>${this.localize.term(`ourUserAccess_layer_${step.layer}`)} ${this.#renderTag(step, after)}</h4>
          <p><our-ua-sentence .text=${step.sentence} .links=${step.links}></our-ua-sentence></p>
        </div>
      </li>
    `;
  }

  #renderTag({ answered, verdict }: ShownStep, after: boolean) {
    if (answered) {
      const color = verdict === 'allow' ? 'positive' : 'danger';
      return html`<uui-tag look="primary" color=${color}>
        ${sign(verdict ?? 'deny')}
        ${this.localize.term(`ourUserAccess_decided_${verdict ?? 'deny'}`)}
      </uui-tag>`;
    }
    return after && verdict
      ? html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_wouldSay_${verdict}`)}</uui-tag>`
      : nothing;
  }

  static override styles = css`
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      border-radius: var(--uui-border-radius);
    }
    /* The line that joins the numbers. */
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      top: calc(var(--uui-size-space-3) + 1.7em);
      bottom: calc(-1 * var(--uui-size-space-3));
      left: calc(var(--uui-size-space-4) + 0.85em);
      width: 1px;
      background: var(--uui-color-border);
    }
    .number {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 1.7em;
      height: 1.7em;
      box-sizing: border-box;
      border: 1px solid var(--uui-color-border-emphasis);
      border-radius: 50%;
      background: var(--uui-color-surface);
      font-variant-numeric: tabular-nums;
      z-index: 1;
    }
    h4 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-3);
      min-height: 1.7em;
      margin: 0;
      font-size: inherit;
      line-height: 1.4;
    }
    p {
      margin: 0;
      line-height: 1.5;
    }
    /* Lit up on the grey of a dialog as on the white of a box. */
    .answered {
      background: var(--uui-color-surface);
      box-shadow:
        inset 4px 0 0 var(--uui-color-danger),
        0 0 0 1px var(--uui-color-danger);
    }
    .answered.allow {
      box-shadow:
        inset 4px 0 0 var(--uui-color-positive),
        0 0 0 1px var(--uui-color-positive);
    }
    .answered .number {
      border-color: var(--uui-color-danger);
      background: var(--uui-color-danger);
      color: var(--uui-color-danger-contrast);
      font-weight: 700;
    }
    .answered.allow .number {
      border-color: var(--uui-color-positive);
      background: var(--uui-color-positive);
      color: var(--uui-color-positive-contrast);
    }
    .after {
      color: var(--uui-color-text-alt);
    }
    .after .number {
      border-style: dashed;
    }
    uui-tag {
      font-weight: 400;
    }
    svg {
      width: 0.8em;
      height: 0.8em;
      margin-right: 0.4em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-linecap: round;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-steps': StepsElement;
  }
}
