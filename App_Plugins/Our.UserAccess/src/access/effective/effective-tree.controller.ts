import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import { readMatrix } from '../repository/access.wire.js';
import type { Subject } from '../types.js';
import { linesOf, type Branch, type Line } from './lines.js';

const AT_ONCE = 100;

/** The part of a tree that is open, with the decisions on every node of it. Branches load when they are opened. */
export class EffectiveTreeController extends UmbControllerBase {
  #branches = new Map<string, Branch>();
  #expanded = new Set<string>();
  #lines = new UmbBasicState<Array<Line>>([]);
  readonly lines = this.#lines.asObservable();

  #subject?: Subject;
  #root = '';

  constructor(host: UmbControllerHost) {
    super(host);
  }

  open(subject: Subject, root: string): void {
    this.#subject = subject;
    this.#root = root;
    this.#branches = new Map();
    this.#expanded = new Set();
    void this.load(root);
  }

  toggle(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.#show();
    if (this.#expanded.has(id) && !this.#branches.has(id)) void this.load(id);
  }

  /** Reads on where the known children of the node end. */
  async load(parent: string): Promise<void> {
    const branches = this.#branches;
    if (!this.#subject) return;
    const { items = [], total = 0 } = branches.get(parent) ?? {};
    branches.set(parent, { items, total, loading: true });
    this.#show();
    const { data, failure } = await readMatrix(this, this.#subject, parent, items.length, AT_ONCE);
    branches.set(
      parent,
      data ? { items: [...items, ...data.items], total: data.total, loading: false } : { items, total, loading: false, failure },
    );
    // Another tree may have been opened meanwhile; then nobody looks at this one any more.
    if (branches === this.#branches) this.#show();
  }

  #show(): void {
    this.#lines.setValue(linesOf(this.#root, this.#branches, this.#expanded));
  }
}
