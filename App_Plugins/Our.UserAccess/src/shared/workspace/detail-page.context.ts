import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { Answer, Failure } from '../api/types.js';
import { PageContext } from './page.context.js';

export interface DetailState<T> {
  phase: 'loading' | 'ready' | 'failed';
  data?: T;
  failure?: Failure;
}

/** A page about one thing: it loads, shows, or says why it cannot. */
export abstract class DetailPageContext<T extends UmbEntityModel & { name: string }> extends PageContext {
  #state = new UmbObjectState<DetailState<T>>({ phase: 'loading' });
  readonly state = this.#state.asObservable();
  readonly data = this.#state.asObservablePart((state) => state.data);

  protected abstract request(unique: string): Promise<Answer<T>>;

  protected open(unique: string): void {
    void this.#load(unique);
  }

  reload(): void {
    const unique = this.getUnique();
    if (unique) void this.#load(unique);
  }

  async #load(unique: string): Promise<void> {
    this.#state.setValue({ phase: 'loading' });
    const { data, failure } = await this.request(unique);
    // Somebody may have gone on to another page of the same kind while this one was on its way.
    if (this.getUnique() !== unique) return;
    if (data) this.show(data);
    else this.#state.setValue({ phase: 'failed', failure });
  }

  protected show(data: T): void {
    this.view.setTitle(data.name);
    this.#state.setValue({ phase: 'ready', data });
  }
}
