import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbStringState } from '@umbraco-cms/backoffice/observable-api';
import { PageContext } from './page.context.js';

/** A page that is one list. Its views are collections, which read the list's name from the entity on the page. */
export abstract class ListPageContext extends PageContext {
  #headline = new UmbStringState('');
  readonly headline = this.#headline.asObservable();

  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./list-page.element.js')).ListPageElement);
  }

  /** The localization key of the headline, for the list that is open. */
  protected abstract headlineOf(unique: string): string;

  protected open(unique: string): void {
    const headline = `#${this.headlineOf(unique)}`;
    this.#headline.setValue(headline);
    this.view.setTitle(headline);
  }
}
