import { html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { announceOperation } from '../../operations/announce.js';
import '../../operations/components/operation.element.js';
import type { Operation } from '../../operations/types.js';
import type { Answer } from '../../shared/api/types.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import './import-check.element.js';
import type { ImportCheck } from './import.wire.js';

/** Three steps for a table of people: where from, what would come of it, and how far it is. */
export abstract class ImportWizardElement extends SidebarElement<object> {
  @state()
  private _check?: ImportCheck;

  @state()
  private _operation?: Operation;

  protected abstract renderSource(): unknown;

  /** Whether there is anything to check; the source says what is missing. */
  protected abstract isReady(): boolean;

  protected abstract check(): Promise<Answer<ImportCheck>>;
  protected abstract start(): Promise<Answer<Operation>>;

  /** What the button that starts it is called. */
  protected abstract startLabel(ready: number): string;

  /** What the way back to the source is called. */
  protected againLabel(): string {
    return this.localize.term('ourUserAccess_importAgain');
  }

  /** It runs: from now on it goes on by itself. */
  protected get isStarted(): boolean {
    return this._operation !== undefined;
  }

  protected override renderContent(): unknown {
    if (this._operation) return html`<our-ua-operation .operation=${this._operation} @over=${() => this.over()}></our-ua-operation>`;
    return this._check ? html`<our-ua-import-check .check=${this._check}></our-ua-import-check>` : this.renderSource();
  }

  /** It ended while somebody watched. */
  protected over(): void {}

  protected closeSource(): void {
    this._rejectModal();
  }

  protected renderActions(): unknown {
    // Once it runs, closing is no refusal.
    if (this._operation) return this.renderClose('general_close', () => this._submitModal());
    const next = this._check
      ? this.#renderStart(this._check)
      : this.renderAct(this.localize.term('ourUserAccess_importCheck'), () => void this.#onCheck(), 'default');
    return html`${this.renderClose('general_cancel', () => this.closeSource())} ${next}`;
  }

  #renderStart({ ready }: ImportCheck) {
    return html`
      <uui-button slot="actions" label=${this.againLabel()} @click=${this.#onBack}></uui-button>
      ${ready ? this.renderAct(this.startLabel(ready), () => void this.#onStart()) : nothing}
    `;
  }

  async #onCheck() {
    if (this.isReady()) this._check = (await this.send(() => this.check()))?.data;
  }

  async #onStart() {
    const started = await this.send(() => this.start());
    if (!started?.data) return;
    this._operation = started.data;
    announceOperation(started.data);
  }

  #onBack() {
    this._check = undefined;
    this._failure = undefined;
  }
}
