import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';

/** Which list of a kind of thing was looked at last, filter and page included, so that the way back leads there. */
export class LastListContext extends UmbContextBase {
  #addresses = new Map<string, string>();

  constructor(host: UmbControllerHost) {
    super(host, LAST_LIST_CONTEXT);
  }

  remember(listedEntityType: string, address: string): void {
    this.#addresses.set(listedEntityType, address);
  }

  addressOf(listedEntityType: string): string | undefined {
    return this.#addresses.get(listedEntityType);
  }
}

export const LAST_LIST_CONTEXT = new UmbContextToken<LastListContext>('OurUserAccessLastListContext');

export { LastListContext as api };
