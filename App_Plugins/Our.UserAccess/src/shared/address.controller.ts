import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';

/** Tells its host when the address of the window has changed: back, forward, and links within the backoffice. */
export class AddressController extends UmbControllerBase {
  readonly #onChange: () => void;

  constructor(host: UmbControllerHost, onChange: () => void) {
    super(host);
    this.#onChange = onChange;
  }

  override hostConnected() {
    super.hostConnected();
    window.addEventListener('popstate', this.#onChange);
    window.addEventListener('changestate', this.#onChange);
  }

  override hostDisconnected() {
    window.removeEventListener('popstate', this.#onChange);
    window.removeEventListener('changestate', this.#onChange);
    super.hostDisconnected();
  }
}
