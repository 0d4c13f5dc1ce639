import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { UmbBooleanState, UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbSubmittableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import type { Answer, Failure } from '../api/types.js';
import { LeavingController } from '../editing/leaving.js';
import { differs, merge } from '../editing/merge.js';
import { DetailPageContext } from './detail-page.context.js';
import type { PageLoader } from './page.context.js';

/** A page about one thing that can be changed and saved. What somebody entered stays until it is saved or given up. */
export abstract class EditPageContext<T extends UmbEntityModel & { name: string }, Draft extends object>
  extends DetailPageContext<T>
  implements UmbSubmittableWorkspaceContext
{
  #isNew = new UmbBooleanState(undefined);
  readonly isNew = this.#isNew.asObservable();

  #draft = new UmbObjectState<Draft | undefined>(undefined);
  readonly draft = this.#draft.asObservable();

  #failure = new UmbObjectState<Failure | undefined>(undefined);
  /** Why the last attempt to save did not succeed. */
  readonly saveFailure = this.#failure.asObservable();

  #clashes = new UmbObjectState<Array<string>>([]);
  /** Fields that somebody else changed too while this page was open; what was entered here stands. */
  readonly clashes = this.#clashes.asObservable();

  #editable = new UmbBooleanState(false);
  /** Whether the reader may change the thing as it is. */
  readonly isEditable = this.#editable.asObservable();

  #saved?: T;

  constructor(host: UmbControllerHost, page: PageLoader) {
    super(host, page);
    const isAway = (url: string) => !url.includes(this.routes.getActiveLocalPath() ?? '');
    new LeavingController(this, isAway, () => this.#hasChanges());
  }

  protected abstract draftOf(data: T): Draft;
  protected abstract save(draft: Draft, saved: T | undefined): Promise<Answer<T>>;

  /** Asked when the thing is shown; a page on which that changes meanwhile asks for it to be weighed again. */
  protected mayChange(_data: T): boolean {
    return true;
  }

  protected weigh(): void {
    const data = this.#saved ?? this.blank();
    this.#editable.setValue(data !== undefined && this.mayChange(data));
  }

  /** What something new begins as; nothing on a page that makes nothing. */
  protected abstract blank(): T | undefined;

  /** After a save: tell what shows the thing elsewhere. */
  protected abstract changed(data: T): void;

  getIsNew = () => this.#isNew.getValue();

  protected override begin(): void {
    const blank = this.blank();
    if (!blank) return;
    this.show(blank);
    this.#saved = undefined;
    this.#isNew.setValue(true);
    this.weigh();
  }

  protected override show(data: T): void {
    super.show(data);
    this.#saved = data;
    this.#draft.setValue(this.draftOf(data));
    this.#failure.setValue(undefined);
    this.#clashes.setValue([]);
    this.#isNew.setValue(false);
    this.weigh();
  }

  protected getDraft(): Draft | undefined {
    return this.#draft.getValue();
  }

  /** Says why something could not be saved or brought in. */
  protected fail(failure: Failure | undefined): void {
    this.#failure.setValue(failure);
  }

  setDraft(change: Partial<Draft>): void {
    const draft = this.#draft.getValue();
    if (draft) this.#draft.setValue({ ...draft, ...change });
  }

  /** Rejects where it could not be saved, so that the button says so; the reasons are on the page. */
  async requestSubmit(): Promise<void> {
    const draft = this.#draft.getValue();
    if (!draft) return;
    this.#failure.setValue(undefined);
    const wasNew = this.#saved === undefined;
    const { data, failure } = await this.save(draft, this.#saved);
    if (!data) {
      this.#failure.setValue(failure);
      return Promise.reject();
    }
    this.show(data);
    if (wasNew && data.unique) this.became(data.unique);
    this.changed(data);
  }

  /** Takes what somebody else saved meanwhile, and keeps what was entered here. */
  async takeTheirs(): Promise<void> {
    const unique = this.getUnique();
    const mine = this.#draft.getValue();
    if (!unique || !mine || !this.#saved) return;
    const { data: theirs, failure } = await this.request(unique);
    if (!theirs) {
      this.#failure.setValue(failure);
      return;
    }
    const { merged, both } = merge(this.draftOf(this.#saved), mine, this.draftOf(theirs));
    this.show(theirs);
    this.#draft.setValue(merged);
    this.#clashes.setValue(both);
  }

  #hasChanges(): boolean {
    const draft = this.#draft.getValue();
    const saved = this.#saved ?? this.blank();
    return draft !== undefined && saved !== undefined && differs(this.draftOf(saved), draft);
  }
}
