import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/language';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Question } from '../types.js';

/**
 * What a question about access may say besides who, where and what: when, and of which type and language.
 * @fires ask - with what was changed as detail
 */
@customElement('our-ua-question-details')
export class QuestionDetailsElement extends UmbLitElement {
  @property({ attribute: false })
  question: Question = { nodeKind: 'document' };

  #ask(change: Partial<Question>) {
    this.dispatchEvent(new CustomEvent<Partial<Question>>('ask', { detail: change }));
  }

  override render() {
    const { at = '', nodeKind } = this.question;
    return html`
      <uui-label for="at">${this.localize.term('ourUserAccess_askWhen')}</uui-label>
      <uui-input
        id="at"
        type="datetime-local"
        label=${this.localize.term('ourUserAccess_askWhen')}
        .value=${at}
        @change=${(event: Event) => this.#ask({ at: valueOf(event) })}></uui-input>
      <small>${this.localize.term('ourUserAccess_askWhenHint')}</small>
      ${nodeKind === 'document' ? this.#renderDocument() : nothing}
    `;
  }

  #renderDocument() {
    const { documentType = '', culture } = this.question;
    return html`
      <uui-label for="type">${this.localize.term('ourUserAccess_askType')}</uui-label>
      <uui-input
        id="type"
        label=${this.localize.term('ourUserAccess_askType')}
        .value=${documentType}
        @change=${(event: Event) => this.#ask({ documentType: valueOf(event) })}></uui-input>
      <uui-label>${this.localize.term('ourUserAccess_askCulture')}</uui-label>
      <umb-input-language
        max="1"
        .selection=${culture ? [culture] : []}
        @change=${(event: Event) => this.#ask({ culture: (event.target as unknown as { selection: Array<string> }).selection[0] })}></umb-input-language>
    `;
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--uui-size-space-3);
    }
    uui-label {
      margin-top: var(--uui-size-space-4);
      font-weight: 700;
    }
    uui-input {
      width: 100%;
    }
    small {
      color: var(--uui-color-text-alt);
    }
  `;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value.trim() || undefined;

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-question-details': QuestionDetailsElement;
  }
}
