import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHostElement } from '@umbraco-cms/backoffice/controller-api';
import { UMB_DISCARD_CHANGES_MODAL } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../dialog/open-dialog.js';

const CLOSING = 'uui:modal-close';

/** Asks before a dialog is closed in which something was entered: by Escape, by a click beside it, or by its own button. */
export class ClosingController extends UmbControllerBase {
  #modal?: Element | null;
  #mayClose = false;
  #asking = false;

  /**
   * @param host The dialog.
   * @param hasChanges Whether something would be lost.
   * @param close Closes the dialog.
   */
  constructor(
    host: UmbControllerHostElement,
    private readonly hasChanges: () => boolean,
    private readonly close: () => void,
  ) {
    super(host);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#modal = this.getHostElement().closest('uui-modal-sidebar, uui-modal-dialog');
    // The frame of the dialog was there first and would have closed it; whoever captures is asked before.
    this.#modal?.addEventListener(CLOSING, this.#onClosing, { capture: true });
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override hostDisconnected(): void {
    this.#modal?.removeEventListener(CLOSING, this.#onClosing, { capture: true });
    window.removeEventListener('beforeunload', this.#onUnload);
    super.hostDisconnected();
  }

  /** Closes the dialog without a question: what was entered has gone where it belongs. */
  done(close: () => void): void {
    this.#mayClose = true;
    close();
  }

  /** Closes the dialog, once somebody agreed where something would be lost. */
  async ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const agreed = !this.hasChanges() || (await this.#agreed());
    this.#asking = false;
    if (agreed) this.done(this.close);
  }

  async #agreed(): Promise<boolean> {
    try {
      await openDialog(this, UMB_DISCARD_CHANGES_MODAL);
      return true;
    } catch {
      // Rejected: they go on.
      return false;
    }
  }

  #onClosing = (event: Event) => {
    if (this.#mayClose || !this.hasChanges()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.ask();
  };

  #onUnload = (event: BeforeUnloadEvent) => {
    if (!this.#mayClose && this.hasChanges()) event.preventDefault();
  };
}
