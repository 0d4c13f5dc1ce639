import { customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { ManifestMenuItem } from '@umbraco-cms/backoffice/menu';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../section/constants.js';
import { onOperation } from './announce.js';
import { OPERATIONS_ENTITY_TYPE } from './constants.js';
import { PollController, type Heard } from './poll.controller.js';
import { readOperations } from './repository/operation.wire.js';
import { isOver } from './types.js';

/** Running operations are among the newest. */
const LOOKED_AT = 20;

/** The way to the operations; it says how many are running. */
@customElement('our-ua-operations-menu-item')
export class OperationsMenuItemElement extends UmbLitElement {
  @property({ attribute: false })
  manifest?: ManifestMenuItem;

  @state()
  private _running = 0;

  #poll = new PollController(this, () => this.#count());
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

  async #count(): Promise<Heard> {
    const before = this._running;
    const { data } = await readOperations(this, LOOKED_AT);
    this._running = data?.items.filter((operation) => !isOver(operation)).length ?? 0;
    if (!this._running) return 'over';
    return before === this._running ? 'same' : 'moved';
  }

  override render() {
    const label = this._running
      ? this.localize.term('ourUserAccess_operationsRunning', this._running)
      : this.localize.term('ourUserAccess_operations');
    return html`<umb-menu-item-layout
      .label=${label}
      .href=${workspacePath(OPERATIONS_ENTITY_TYPE)}
      icon-name=${this._running ? 'icon-loading' : 'icon-checkbox-dotted'}></umb-menu-item-layout>`;
  }
}

export { OperationsMenuItemElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-operations-menu-item': OperationsMenuItemElement;
  }
}
