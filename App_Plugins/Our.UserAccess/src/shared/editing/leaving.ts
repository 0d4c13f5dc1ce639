import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_DISCARD_CHANGES_MODAL } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../dialog/open-dialog.js';

/** Asks before a page with changes is left, as Umbraco's own pages do. */
export class LeavingController extends UmbControllerBase {
  #mayLeave = false;

  /**
   * @param host The page.
   * @param isAway Whether an address leaves the page.
   * @param hasChanges Whether something would be lost.
   */
  constructor(
    host: UmbControllerHost,
    private readonly isAway: (url: string) => boolean,
    private readonly hasChanges: () => boolean,
  ) {
    super(host);
  }

  override hostConnected(): void {
    super.hostConnected();
    window.addEventListener('willchangestate', this.#onWillChangeState);
  }

  override hostDisconnected(): void {
    window.removeEventListener('willchangestate', this.#onWillChangeState);
    super.hostDisconnected();
  }

  // The question takes time and the event does not wait: it is stopped, and the way is taken again once somebody agreed.
  #onWillChangeState = async (event: Event) => {
    const { url } = (event as CustomEvent<{ url: string }>).detail;
    if (this.#mayLeave || !this.isAway(String(url)) || !this.hasChanges()) return;
    event.preventDefault();
    try {
      await openDialog(this, UMB_DISCARD_CHANGES_MODAL);
    } catch {
      // Rejected: they stay.
      return;
    }
    this.#mayLeave = true;
    window.history.pushState({}, '', url);
  };
}
