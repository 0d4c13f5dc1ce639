import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { RightsController } from '../../shared/rights.js';
import { openRule, type RuleModalData } from '../editor/rule-modal.js';
import { deleteRule, readRules, type RulesOf } from '../repository/rule.wire.js';
import { ruleState, type RuleState } from '../sentence.js';
import type { RuleItem, RuleNode, RuleSubject } from '../types.js';
import './rule.element.js';
import { sentenceIn } from './rule-sentence.js';

const ORDER: Array<RuleState> = ['active', 'planned', 'ended'];

/**
 * Rules as sentences, of somebody or at a page or media item, with what can be done about them. Who may not see rules sees nothing.
 * @fires changed - a rule was made, changed or removed
 */
@customElement('our-ua-rules')
export class RulesElement extends UmbLitElement {
  /** Whose rules are shown. */
  @property({ attribute: false })
  subject?: RuleSubject;

  /** Where the rules speak; those above it and for the whole site are shown too. */
  @property({ attribute: false })
  node?: RuleNode;

  @state()
  private _rules?: Array<RuleItem>;

  @state()
  private _failure?: Failure;

  @state()
  private _sees = false;

  @state()
  private _manages = false;

  @state()
  private _managesGuardrails = false;

  #rights = new RightsController(this, () => {
    this._sees = this.#rights?.has('seeRules') ?? false;
    this._manages = this.#rights?.has('manageRules') ?? false;
    this._managesGuardrails = this.#rights?.has('manageGuardrails') ?? false;
  });

  #asked = '';

  protected override willUpdate() {
    this.hidden = !this._sees;
    const of = this.#of();
    const asked = JSON.stringify(of);
    if (!this._sees || !of || asked === this.#asked) return;
    this.#asked = asked;
    this._rules = undefined;
    void this.#load(of);
  }

  #of(): RulesOf | undefined {
    if (this.node) return { nodeId: this.node.id };
    if (!this.subject) return undefined;
    return this.subject.kind === 'user' ? { userId: this.subject.id } : { groupId: this.subject.id };
  }

  async #load(of: RulesOf) {
    const asked = this.#asked;
    const { data, failure } = await readRules(this, of);
    if (asked !== this.#asked) return;
    const now = new Date();
    const rank = (rule: RuleItem) => ORDER.indexOf(ruleState(rule, now)) - (rule.guardrail ? 0.5 : 0);
    this._rules = data?.sort((left, right) => rank(left) - rank(right));
    this._failure = failure;
  }

  #reload = () => {
    const of = this.#of();
    if (of) void this.#load(of);
  };

  override render() {
    if (!this._sees) return nothing;
    return html`
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_rules')}>
        ${this._manages && !this._failure
          ? html`<uui-button
              slot="header-actions"
              look="secondary"
              label=${this.localize.term('ourUserAccess_addRule')}
              @click=${() => this.#open({ subject: this.subject, node: this.node })}></uui-button>`
          : nothing}
        ${this.#renderContent()}
      </uui-box>
    `;
  }

  #renderContent() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${this.#reload}></our-ua-notice>`;
    if (!this._rules) return html`<uui-loader-bar></uui-loader-bar>`;
    if (!this._rules.length) return html`<p>${this.localize.term(this.#emptyKey())}</p>`;
    return html`<ul>
      ${this._rules.map(
        (rule) => html`<li>
          <our-ua-rule
            .rule=${rule}
            ?editable=${this._manages && (!rule.guardrail || this._managesGuardrails)}
            @change-rule=${() => this.#open({ rule })}
            @remove-rule=${() => this.#remove(rule)}></our-ua-rule>
        </li>`,
      )}
    </ul>`;
  }

  #emptyKey() {
    if (this.node) return 'ourUserAccess_noRulesHere';
    return this.subject?.kind === 'group' ? 'ourUserAccess_noRulesOfGroup' : 'ourUserAccess_noRules';
  }

  async #open(data: RuleModalData) {
    if (await openRule(this, data)) this.#changed();
  }

  async #remove(rule: RuleItem) {
    const done = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_removeRule'),
      sentences: [sentenceIn(this, rule), this.localize.term('ourUserAccess_removeRuleText')],
      confirmLabel: this.localize.term('ourUserAccess_do_remove'),
      act: () => deleteRule(this, rule.unique),
    });
    if (done) this.#changed();
  }

  #changed() {
    this.#reload();
    this.dispatchEvent(new CustomEvent('changed'));
  }

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    p {
      margin: 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-top: 1px solid var(--uui-color-divider);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-rules': RulesElement;
  }
}
