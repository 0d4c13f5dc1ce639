import type { UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbDefaultCollectionContext } from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { LastListContext } from '../../section/last-list.context.js';
import { LAST_LIST_CONTEXT } from '../../section/last-list.context.js';
import { AddressController } from '../address.controller.js';
import type { Answer, Failure, Page } from '../api/types.js';
import { readAddress, writeAddress, type AddressRules } from './address.js';
import { ColumnChoiceController } from './column-choice.controller.js';
import { sameQuestion } from './filtered.js';
import { NOTHING, type Selection } from './selection.js';
import type { ListFilter, ListItem } from './types.js';

export type ListPhase = 'loading' | 'ready' | 'failed';

export interface ListState {
  phase: ListPhase;
  failure?: Failure;
}

/** A repository that owns up to failing; the base class only knows data or silence. */
export interface ListRepository<Item> {
  requestCollection(filter: ListFilter): Promise<Answer<Page<Item>>>;
}

/**
 * A collection that keeps its filter in the address, remembers why a load failed,
 * and shows the answer to the question that was asked last.
 */
export abstract class ListCollectionContext<Item extends ListItem> extends UmbDefaultCollectionContext<Item, ListFilter> {
  #state = new UmbObjectState<ListState>({ phase: 'loading' });
  readonly state = this.#state.asObservable();

  /** The entity type of what is listed. */
  protected abstract readonly listed: string;

  #taken = new UmbObjectState<Selection>(NOTHING);
  /** What was selected of the list, over its pages. */
  readonly taken = this.#taken.asObservable();

  #canTake = new UmbObjectState(false);
  /** Whether there is anything to do with a selection. */
  readonly canTake = this.#canTake.asObservable();

  /** Where the list lets people choose its columns. */
  readonly columns?: ColumnChoiceController;

  #rules: AddressRules;
  #lastList?: LastListContext;
  #asked = 0;
  #page = pageOf(window.location);

  constructor(host: UmbControllerHost, defaultView: string, rules: AddressRules) {
    super(host, defaultView, readAddress(window.location.search, rules));
    this.#rules = rules;
    this.setConfig({ pageSize: rules.pageSize });
    if (rules.columns) this.columns = new ColumnChoiceController(this, rules.columns);
    new AddressController(this, this.#onAddress);
    this.consumeContext(LAST_LIST_CONTEXT, (lastList) => {
      this.#lastList = lastList;
      this.#remember();
    });
  }

  /** Choices that the place of this list fixes, such as the state of the page it is on. */
  protected fixedChoices(): Record<string, Array<string>> {
    return {};
  }

  /** Changes the filter and goes back to the first page, unless the change is the page. */
  override setFilter(change: Partial<ListFilter>): void {
    const current = this._filter.getValue() as ListFilter;
    const next = { ...current, skip: 0, ...change };
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    const typing = change.filter !== undefined;
    // What is selected was found by the question before; nobody acts on people whom they no longer asked for.
    if (!sameQuestion(current, next)) this.take(NOTHING);
    super.setFilter(next);
    this.#writeAddress(typing ? 'replace' : 'push');
  }

  setChoice(name: string, values: Array<string>): void {
    const { choices } = this._filter.getValue() as ListFilter;
    this.setFilter({ choices: { ...choices, [name]: values } });
  }

  clearFilter(): void {
    const { filter, choices } = readAddress('', this.#rules);
    this.setFilter({ filter, choices });
  }

  take(selection: Selection): void {
    this.#taken.setValue(selection);
  }

  letTake(canTake: boolean): void {
    this.#canTake.setValue(canTake);
  }

  /** What the list asks for now, with what its place fixes. */
  question(): ListFilter {
    const filter = this._filter.getValue() as ListFilter;
    return { ...filter, choices: { ...filter.choices, ...this.fixedChoices() } };
  }

  /** How many would be found by another question. */
  async countOf(filter: ListFilter): Promise<number | undefined> {
    const asked = { ...filter, choices: { ...filter.choices, ...this.fixedChoices() }, skip: 0, take: 0 };
    return (await this.#source().requestCollection(asked)).data?.total;
  }

  protected override async _requestCollection(): Promise<void> {
    await this._init;
    if (!this._configured) this._configure();
    const asked = ++this.#asked;
    const filter = this._filter.getValue() as ListFilter;

    this._loading.setValue(true);
    this.#state.setValue({ phase: 'loading' });
    this.#remember();
    const answer = await this.#source().requestCollection(this.question());
    if (asked !== this.#asked) return;

    if (answer.data) this.#show(answer.data, filter);
    this.#state.setValue(answer.data ? { phase: 'ready' } : { phase: 'failed', failure: answer.failure });
    this._loading.setValue(false);
  }

  #source(): ListRepository<Item> {
    const repository = this._repository as (UmbCollectionRepository & ListRepository<Item>) | undefined;
    if (!repository) throw new Error(`The collection ${this.manifest?.alias} has no repository.`);
    return repository;
  }

  #show({ items, total }: Page<Item>, filter: ListFilter): void {
    this._items.setValue(items);
    this._totalItems.setValue(total);
    this.pagination.setTotalItems(total);
    const page = Math.floor((filter.skip ?? 0) / this.#rules.pageSize) + 1;
    if (this.pagination.getCurrentPageNumber() !== page) this.pagination.setCurrentPageNumber(page);
  }

  #remember() {
    this.#page = pageOf(window.location);
    this.#lastList?.remember(this.listed, window.location.pathname + window.location.search);
  }

  // Somebody walked back, or opened a view of this very list. Another page's address is none of ours.
  #onAddress = () => {
    if (pageOf(window.location) !== this.#page) return;
    this.columns?.follow();
    const filter = readAddress(window.location.search, this.#rules);
    if (JSON.stringify(filter) === JSON.stringify(this.#ownPart())) return;
    if (!sameQuestion(filter, this.#ownPart())) this.take(NOTHING);
    super.setFilter(filter);
  };

  #ownPart(): ListFilter {
    const { filter, choices, orderBy, orderDirection, skip, take } = this._filter.getValue() as ListFilter;
    return { filter, choices, orderBy, orderDirection, skip, take };
  }

  #writeAddress(how: 'push' | 'replace'): void {
    if (!this._configured) return;
    const { pathname, search, hash } = window.location;
    const next = writeAddress(search, this._filter.getValue() as ListFilter, this.#rules);
    if (next === search) return;
    const url = pathname + next + hash;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  }
}

/** The page that a list is on, whatever its tab and view. */
const pageOf = ({ pathname }: Location) => /^.*\/edit\/[^/]+/.exec(pathname)?.[0] ?? pathname;
