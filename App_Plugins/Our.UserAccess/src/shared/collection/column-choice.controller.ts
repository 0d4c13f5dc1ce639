import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { inOrder, isStandard, readColumns, writeColumns, type ColumnRules } from './columns.js';
import { isTexts, keep, kept } from './keep.js';

const KEPT = 'columns';

/** Which columns a list shows: those of the address, else those that the reader chose last in this browser, else the standard. */
export class ColumnChoiceController extends UmbControllerBase {
  readonly rules: ColumnRules;

  #shown: UmbObjectState<Array<string>>;
  readonly shown;

  #person?: string;

  constructor(host: UmbControllerHost, rules: ColumnRules) {
    super(host);
    this.rules = rules;
    this.#shown = new UmbObjectState(readColumns(window.location.search, rules) ?? inOrder(rules.standard, rules));
    this.shown = this.#shown.asObservable();
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => {
        this.#person = unique;
        this.follow();
      }, 'person');
    });
  }

  /** Shows what the address asks for; where it is silent, what the reader chose last, which the address then says. */
  follow(): void {
    const { search } = window.location;
    const asked = readColumns(search, this.rules);
    const own = this.#person && kept(window.localStorage, this.#person, this.rules.list, KEPT, isTexts);
    const columns = asked ?? inOrder(own || this.rules.standard, this.rules);
    this.#show(columns);
  }

  /** Shows these from now on; none means the standard. */
  choose(columns: ReadonlyArray<string>): void {
    const next = inOrder(columns.length ? columns : this.rules.standard, this.rules);
    if (this.#person) keep(window.localStorage, this.#person, this.rules.list, KEPT, isStandard(next, this.rules) ? undefined : next);
    this.#show(next);
  }

  #show(columns: Array<string>) {
    this.#shown.setValue(columns);
    const { pathname, search, hash } = window.location;
    const next = writeColumns(search, columns, this.rules);
    if (next !== search) window.history.replaceState(null, '', pathname + next + hash);
  }
}
