import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../../shared/api/types.js';
import { announceOperation } from '../announce.js';
import { PollController, type Heard } from '../poll.controller.js';
import { cancelOperation, readOperation, retryOperation } from '../repository/operation.wire.js';
import { isOver, type Operation } from '../types.js';
import './operation-export.element.js';
import './operation-results.element.js';

/**
 * How far an operation has come, and what came of it.
 * @fires over - it ended while somebody watched
 * @fires repeated - with the new operation as detail
 */
@customElement('our-ua-operation')
export class OperationElement extends UmbLitElement {
  @property({ attribute: false })
  operation?: Operation;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  #poll = new PollController(this, () => this.#ask());

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('operation') as Operation | undefined;
    if (!this.operation || !changed.has('operation') || before?.unique === this.operation.unique) return;
    this._failure = undefined;
    if (!isOver(this.operation)) void this.#poll.start();
  }

  async #ask(): Promise<Heard> {
    if (!this.operation) return 'over';
    const { unique, done, state } = this.operation;
    const { data, failure } = await readOperation(this, unique, { take: 0 });
    if (unique !== this.operation?.unique) return 'over';
    this._failure = failure;
    // A server that does not answer now may do so in a while; one that does not know the operation will not.
    if (!data) return failure?.kind === 'failed' ? 'same' : 'over';
    this.operation = data.operation;
    if (isOver(data.operation)) {
      this.dispatchEvent(new CustomEvent('over'));
      announceOperation(data.operation);
      return 'over';
    }
    return done === data.operation.done && state === data.operation.state ? 'same' : 'moved';
  }

  override render() {
    if (!this.operation) return nothing;
    const over = isOver(this.operation);
    return html`
      <div id="progress">
        <p role="status">${this.#sentence(this.operation)}</p>
        ${over ? nothing : this.#renderRunning(this.operation)}
        ${this._failure
          ? html`<p id="failure" role="alert">${this._failure.sentence ?? this.localize.term('ourUserAccess_operation_silent')}</p>`
          : nothing}
      </div>
      ${over ? this.#renderOver(this.operation) : nothing}
    `;
  }

  #sentence({ state, done, total, succeeded, skipped, failed }: Operation) {
    const number = (value: number) => this.localize.number(value);
    if (state === 'queued' || state === 'running') return this.localize.term(`ourUserAccess_operation_${state}`, number(done), number(total));
    const end = this.localize.term(`ourUserAccess_operation_${state}`, number(done), number(total));
    return `${end} ${this.localize.term('ourUserAccess_operationResult', succeeded, skipped, failed)}`;
  }

  #renderRunning({ done, total }: Operation) {
    return html`
      <uui-progress-bar
        aria-label=${this.localize.term('ourUserAccess_progress')}
        .progress=${total ? (100 * done) / total : 0}></uui-progress-bar>
      <p id="hint">${this.localize.term('ourUserAccess_operationGoesOn')}</p>
      <uui-button
        look="outline"
        label=${this.localize.term('ourUserAccess_stopOperation')}
        .state=${this._busy ? 'waiting' : undefined}
        @click=${() => this.#change(cancelOperation(this, this.operation!.unique))}></uui-button>
    `;
  }

  #renderOver(operation: Operation) {
    return html`
      <div id="actions">
        ${operation.failed
          ? html`<uui-button
              look="primary"
              label=${this.localize.term('ourUserAccess_repeatFailed', operation.failed)}
              .state=${this._busy ? 'waiting' : undefined}
              @click=${this.#onRepeat}></uui-button>`
          : nothing}
        <our-ua-operation-export .operation=${operation}></our-ua-operation-export>
      </div>
      <our-ua-operation-results .operation=${operation}></our-ua-operation-results>
    `;
  }

  async #change(answer: Promise<Answer<Operation>>): Promise<Operation | undefined> {
    if (this._busy) return undefined;
    this._busy = true;
    const { data, failure } = await answer;
    this._busy = false;
    this._failure = failure;
    return data;
  }

  async #onRepeat() {
    const repeated = await this.#change(retryOperation(this, this.operation!.unique));
    if (!repeated) return;
    this.operation = repeated;
    announceOperation(repeated);
    this.dispatchEvent(new CustomEvent('repeated', { detail: repeated }));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 var(--uui-size-space-3);
      }
      uui-progress-bar {
        width: 100%;
        height: 8px;
        margin-bottom: var(--uui-size-space-3);
      }
      #hint {
        color: var(--uui-color-text-alt);
      }
      #failure {
        color: var(--uui-color-danger);
      }
      #actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
        margin-bottom: var(--uui-size-space-5);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-operation': OperationElement;
  }
}
