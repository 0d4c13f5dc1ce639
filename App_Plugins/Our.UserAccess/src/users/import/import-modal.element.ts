import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import './import-source.element.js';
import { ImportWizardElement } from './import-wizard.element.js';
import { checkImport, startImport } from './import.wire.js';

/** Brings people in from a table. */
@customElement('our-ua-import-modal')
export class ImportModalElement extends ImportWizardElement {
  @state()
  private _text = '';

  @state()
  private _missing = false;

  protected headline() {
    return this.localize.term('ourUserAccess_importHeadline');
  }

  protected renderSource() {
    return html`<our-ua-import-source
      .text=${this._text}
      ?missing=${this._missing}
      @edit=${(event: CustomEvent<string>) => (this._text = event.detail)}></our-ua-import-source>`;
  }

  protected isReady() {
    this._missing = !this._text.trim();
    return !this._missing;
  }

  protected check() {
    return checkImport(this, this._text);
  }

  protected start() {
    return startImport(this, this._text);
  }

  protected startLabel(ready: number) {
    return this.localize.term('ourUserAccess_importStart', ready);
  }
}

export { ImportModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-import-modal': ImportModalElement;
  }
}
