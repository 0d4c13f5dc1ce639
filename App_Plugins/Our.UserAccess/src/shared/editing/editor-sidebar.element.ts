import { html } from '@umbraco-cms/backoffice/external/lit';
import type { Answer, Failure } from '../api/types.js';
import { SidebarElement } from './sidebar.element.js';

/** A sidebar that saves one thing and closes. */
export abstract class EditorSidebarElement<Data extends object> extends SidebarElement<Data> {
  protected abstract save(): Promise<Answer<unknown>>;

  /** What has to be there before anything is sent. */
  protected incomplete(): Failure | undefined {
    return undefined;
  }

  protected renderActions(): unknown {
    return html`${this.renderClose()} ${this.renderAct(this.localize.term('buttons_save'), () => void this.#onSave())}`;
  }

  async #onSave() {
    this._failure = this.incomplete();
    if (!this._failure) await this.finish(() => this.save());
  }

  /** Sends it, and closes where it was done. */
  protected async finish(request: () => Promise<Answer<unknown>>) {
    if (await this.send(request)) this._submitModal();
  }
}
