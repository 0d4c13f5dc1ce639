import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Page } from '../shared/api/types.js';
import '../shared/components/notice.element.js';
import { onOperation } from './announce.js';
import './components/operation.element.js';
import { PollController, type Heard } from './poll.controller.js';
import { readOperations } from './repository/operation.wire.js';
import { titleOf } from './title.js';
import { isOver, type Operation, type OperationState } from './types.js';

const SHOWN = 100;

const COLORS: Record<OperationState, string> = {
  queued: 'default',
  running: 'warning',
  completed: 'positive',
  cancelled: 'default',
  failed: 'danger',
};

/** What the reader did to many people at once: what goes on now, and what came of the rest. */
@customElement('our-ua-operations')
export class OperationsPageElement extends UmbLitElement {
  @state()
  private _answer?: Answer<Page<Operation>>;

  @state()
  private _open?: string;

  #poll = new PollController(this, () => this.#load());
  #forget?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    this.#forget = onOperation(() => void this.#poll.start());
    void this.#poll.start();
  }

  override disconnectedCallback() {
    this.#forget?.();
    super.disconnectedCallback();
  }

  async #load(): Promise<Heard> {
    const before = JSON.stringify(this._answer?.data);
    this._answer = await readOperations(this, SHOWN);
    const running = this._answer.data?.items.find((operation) => !isOver(operation));
    this._open ??= running?.unique;
    if (!running) return 'over';
    return before === JSON.stringify(this._answer.data) ? 'same' : 'moved';
  }

  override render() {
    return html`
      <umb-body-layout>
        <h1 slot="header">${this.localize.term('ourUserAccess_operations')}</h1>
        <div id="main">${this.#renderMain()}</div>
      </umb-body-layout>
    `;
  }

  #renderMain() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#poll.start()}></our-ua-notice>`;
    if (!data.items.length) {
      return html`<our-ua-notice icon="icon-checkbox-dotted" .headline=${this.localize.term('ourUserAccess_noOperations')}></our-ua-notice>`;
    }
    return html`
      <p>${this.localize.term('ourUserAccess_operationsText')}</p>
      ${repeat(data.items, ({ unique }) => unique, (operation) => this.#renderOperation(operation))}
    `;
  }

  #renderOperation(operation: Operation) {
    const open = this._open === operation.unique;
    const at = this.localize.date(operation.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<uui-box>
      <h2>
        <button type="button" aria-expanded=${open} @click=${() => (this._open = open ? '' : operation.unique)}>
          <uui-symbol-expand ?open=${open} aria-hidden="true"></uui-symbol-expand>
          <span>${titleOf(operation, this.localize)}</span>
          <uui-tag color=${COLORS[operation.state]} look="secondary">${this.localize.term(`ourUserAccess_progress_${operation.state}`)}</uui-tag>
        </button>
      </h2>
      <small>${operation.startedByName ? this.localize.term('ourUserAccess_operationBy', operation.startedByName, at) : at}</small>
      ${open ? html`<our-ua-operation .operation=${operation}></our-ua-operation>` : nothing}
    </uui-box>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
      }
      h1 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      #main {
        display: grid;
        gap: var(--uui-size-space-4);
        max-width: 70rem;
      }
      p {
        margin: 0;
      }
      h2 {
        margin: 0;
        font-size: 1rem;
        line-height: 1.4;
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-3);
        width: 100%;
        padding: 0;
        border: 0;
        background: none;
        color: var(--uui-color-interactive);
        font: inherit;
        text-align: left;
        cursor: pointer;
      }
      button span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      button:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: 2px;
      }
      small {
        color: var(--uui-color-text-alt);
      }
      our-ua-operation {
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

export { OperationsPageElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-operations': OperationsPageElement;
  }
}
