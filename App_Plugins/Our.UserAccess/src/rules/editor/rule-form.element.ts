import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/language';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/time/period-field.element.js';
import type { Period } from '../../shared/time/period.js';
import { blankRule } from '../draft.js';
import type { Effect, Reach, RuleDraft, RuleNode, RuleNodeKind, RuleSubject } from '../types.js';
import type { Place } from './node-choice.element.js';
import './node-choice.element.js';
import './reach-choice.element.js';
import './subject-choice.element.js';
import './verb-choice.element.js';

const EFFECTS: Array<Effect> = ['deny', 'allow'];

/**
 * The fields of a rule.
 * @fires edit - with what was changed as detail
 * @fires place - with where the rule stands as detail
 */
@customElement('our-ua-rule-form')
export class RuleFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft: RuleDraft = blankRule();

  @property({ attribute: false })
  place?: Place;

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, []);

  /** For whom and where do not change: for somebody else, or elsewhere, it is another rule. */
  @property({ type: Boolean })
  settled = false;

  /** Whom a new rule is for, where that is settled. */
  @property({ attribute: false })
  for?: RuleSubject;

  /** Where a new rule stands, where that is settled. */
  @property({ attribute: false })
  at?: RuleNode;

  /** Whether the reader may make guardrails. */
  @property({ type: Boolean })
  guards = false;

  override render() {
    return html`
      ${this.settled ? nothing : html`${this.#renderSubject()} ${this.#renderPlace()}`} ${this.#renderEffect()} ${this.#renderVerbs()}
      ${this.draft.nodeId === null ? nothing : this.#renderReach()} ${this.guards ? this.#renderGuardrail() : nothing}
      <our-ua-period-field
        .period=${this.draft}
        .errors=${this.errors}
        @change=${({ detail: { from, until } }: CustomEvent<Period>) => this.#set({ from, until })}></our-ua-period-field>
      ${this.place?.kind === 'media' ? nothing : this.#renderConditions()} ${this.#renderReason()}
    `;
  }

  #renderField(name: string, editor: unknown, more: { description?: string; mandatory?: boolean } = {}) {
    return html`<our-ua-field
      orientation="vertical"
      .label=${this.localize.term(`ourUserAccess_field_${name}`)}
      .description=${more.description ? this.localize.term(more.description) : ''}
      ?mandatory=${more.mandatory}
      .errors=${this.errors.of(name)}>
      ${editor}
    </our-ua-field>`;
  }

  #renderSubject() {
    const name = this.#nameOf(this.for);
    const choice = html`<our-ua-subject-choice
      .label=${this.localize.term('ourUserAccess_field_subject')}
      .subject=${this.draft.subject}
      @choose=${(event: CustomEvent<RuleDraft['subject']>) => this.#set({ subject: event.detail })}></our-ua-subject-choice>`;
    return this.#renderField('subject', name ? html`<b>${name}</b>` : choice, { mandatory: !name });
  }

  #renderPlace() {
    const name = this.#nameOf(this.at);
    const choice = html`<our-ua-node-choice
      .label=${this.localize.term('ourUserAccess_field_nodeId')}
      .place=${this.place}
      @choose=${(event: CustomEvent<Place>) => this.dispatchEvent(new CustomEvent('place', { detail: event.detail }))}></our-ua-node-choice>`;
    return this.#renderField('nodeId', name ? html`<b>${name}</b>` : choice, { mandatory: !name });
  }

  #renderEffect() {
    const label = this.localize.term('ourUserAccess_field_effect');
    return this.#renderField(
      'effect',
      html`<uui-radio-group
        .value=${this.draft.effect}
        aria-label=${label}
        @change=${(event: Event) => this.#set({ effect: (event.target as HTMLInputElement).value as Effect })}>
        ${EFFECTS.map((effect) => html`<uui-radio value=${effect} label=${this.localize.term(`ourUserAccess_effect_${effect}`)}></uui-radio>`)}
      </uui-radio-group>`,
    );
  }

  #renderVerbs() {
    return this.#renderField(
      'verbs',
      html`<our-ua-verb-choice
        .kind=${this.#nodeKind()}
        .chosen=${this.draft.verbs}
        @choose=${(event: CustomEvent<Array<string>>) => this.#set({ verbs: event.detail })}></our-ua-verb-choice>`,
      { mandatory: true },
    );
  }

  #renderReach() {
    return this.#renderField(
      'reach',
      html`<our-ua-reach-choice
        .label=${this.localize.term('ourUserAccess_field_reach')}
        .value=${this.draft.reach}
        @choose=${(event: CustomEvent<Reach>) => this.#set({ reach: event.detail })}></our-ua-reach-choice>`,
    );
  }

  #renderGuardrail() {
    return this.#renderField(
      'guardrail',
      html`<uui-toggle
        label=${this.localize.term('ourUserAccess_guardrailOn')}
        .checked=${this.draft.guardrail}
        @change=${(event: Event) => this.#set({ guardrail: (event.target as HTMLInputElement).checked })}></uui-toggle>`,
      { description: 'ourUserAccess_guardrailText' },
    );
  }

  #renderConditions() {
    const { documentTypes, cultures } = this.draft;
    const open = documentTypes.length + cultures.length + this.errors.of('documentTypes').length + this.errors.of('cultures').length > 0;
    return html`<details ?open=${open}>
      <summary>${this.localize.term('ourUserAccess_narrowDown')}</summary>
      ${this.#renderField(
        'documentTypes',
        html`<umb-input-multiple-text-string
          .items=${documentTypes}
          @change=${(event: Event) =>
            this.#set({ documentTypes: (event.target as HTMLElement & { items: Array<string> }).items.filter((alias) => alias !== '') })}></umb-input-multiple-text-string>`,
        { description: 'ourUserAccess_documentTypesText' },
      )}
      ${this.#renderField(
        'cultures',
        html`<umb-input-language
          .selection=${cultures}
          @change=${(event: Event) =>
            this.#set({ cultures: [...(event.target as HTMLElement & { selection: Array<string> }).selection] })}></umb-input-language>`,
        { description: 'ourUserAccess_culturesText' },
      )}
    </details>`;
  }

  #renderReason() {
    return this.#renderField(
      'reason',
      html`<uui-textarea
        label=${this.localize.term('ourUserAccess_field_reason')}
        maxlength="1000"
        auto-height
        .value=${this.draft.reason}
        @input=${(event: InputEvent) => this.#set({ reason: (event.target as HTMLTextAreaElement).value })}></uui-textarea>`,
      { description: 'ourUserAccess_reasonText', mandatory: true },
    );
  }

  #nameOf(settled: RuleSubject | RuleNode | undefined): string | undefined {
    return settled && (settled.name ?? this.localize.term(`ourUserAccess_this_${settled.kind}`));
  }

  #nodeKind(): RuleNodeKind | undefined {
    const kind = this.place?.kind;
    return kind === 'site' ? undefined : kind;
  }

  #set(detail: Partial<RuleDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    b {
      overflow-wrap: anywhere;
    }
    uui-textarea {
      width: 100%;
    }
    details {
      margin-bottom: var(--uui-size-space-5);
    }
    summary {
      margin-bottom: var(--uui-size-space-4);
      color: var(--uui-color-interactive);
      font-weight: 700;
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-rule-form': RuleFormElement;
  }
}
