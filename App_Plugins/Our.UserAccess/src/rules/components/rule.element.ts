import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ruleState } from '../sentence.js';
import type { RuleItem } from '../types.js';
import { sentenceIn } from './rule-sentence.js';

/**
 * A rule as a sentence with its reason.
 * @fires change-rule - somebody wants to change it
 * @fires remove-rule - somebody wants to remove it
 */
@customElement('our-ua-rule')
export class RuleElement extends UmbLitElement {
  @property({ attribute: false })
  rule?: RuleItem;

  @property({ type: Boolean })
  editable = false;

  override render() {
    const { rule } = this;
    if (!rule) return nothing;
    const state = ruleState(rule, new Date());
    const sentence = sentenceIn(this, rule);
    return html`
      <uui-icon class=${rule.effect} name=${rule.effect === 'allow' ? 'icon-check' : 'icon-block'} aria-hidden="true"></uui-icon>
      <div>
        <b class=${state}>${sentence}</b>
        ${rule.guardrail
          ? html`<uui-tag look="secondary" color="danger">${this.localize.term('ourUserAccess_guardrail')}</uui-tag>`
          : nothing}
        ${state === 'active' ? nothing : html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_assignment_${state}`)}</uui-tag>`}
        <small>${rule.reason}</small>
      </div>
      ${this.editable ? html`<span id="actions">${this.#renderAction('change', sentence)} ${this.#renderAction('remove', sentence)}</span>` : nothing}
    `;
  }

  #renderAction(action: 'change' | 'remove', sentence: string) {
    const name = this.localize.term(`ourUserAccess_do_${action}`);
    return html`<uui-button
      compact
      label="${name}: ${sentence}"
      @click=${() => this.dispatchEvent(new CustomEvent(`${action}-rule`))}>${name}</uui-button>`;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: baseline;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) 0;
    }
    div {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .ended {
      font-weight: normal;
      color: var(--uui-color-text-alt);
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
    }
    uui-icon {
      flex: none;
      align-self: flex-start;
      margin-top: var(--uui-size-space-1);
    }
    .allow {
      color: var(--uui-color-positive);
    }
    .deny {
      color: var(--uui-color-danger);
    }
    #actions {
      flex: none;
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-rule': RuleElement;
  }
}
