import { customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../../shared/components/notice.element.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import { openDecision } from '../decision/open-decision.js';
import { sign } from '../decision/sign.js';
import type { MatrixRow, NodeKind, Subject, VerbVerdict } from '../types.js';
import { EffectiveTreeController } from './effective-tree.controller.js';
import { gridStyles } from './effective-grid.styles.js';
import { branchKey, cellOf, move, type Cell } from './grid-keys.js';
import { legend } from './legend.js';
import type { Line } from './lines.js';

const KINDS: ReadonlyArray<NodeKind> = ['document', 'media'];

/** What somebody may do where: a tree by verbs. A cell leads to its reason. */
@customElement('our-ua-effective-grid')
export class EffectiveGridElement extends UmbLitElement {
  @property({ attribute: false })
  subject?: Subject;

  @state()
  private _kind: NodeKind = 'document';

  @state()
  private _lines: Array<Line> = [];

  /** The one cell that the tab key reaches; the arrows go on from there. */
  @state()
  private _cell: Cell = { line: 0, column: 0 };

  /** Also verbs that nobody has registered in this client: of packages that are gone, or without a screen. */
  @state()
  private _all = false;

  #tree = new EffectiveTreeController(this);

  constructor() {
    super();
    this.observe(this.#tree.lines, (lines) => (this._lines = lines), 'lines');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const previous = changed.get('subject');
    if (changed.has('subject') && this.subject?.id !== previous?.id) this.#open(this._kind);
  }

  #open(kind: NodeKind) {
    this._kind = kind;
    this._cell = { line: 0, column: 0 };
    if (this.subject) this.#tree.open(this.subject, `root:${kind}`);
  }

  get #answered(): Array<VerbVerdict> {
    return this._lines.find((line) => line.type === 'node')?.row.verbs ?? [];
  }

  #shown(verbs: Array<VerbVerdict>) {
    const known = verbsOf(this._kind);
    return this._all ? verbs : verbs.filter(({ verb }) => known.includes(verb));
  }

  override render() {
    return html`
      <div id="toolbar">
        <uui-radio-group name="tree" .value=${this._kind} @change=${(event: Event) => this.#open((event.target as HTMLInputElement).value as NodeKind)}>
          ${KINDS.map((kind) => html`<uui-radio value=${kind} label=${this.localize.term(`ourUserAccess_tree_${kind}`)}></uui-radio>`)}
        </uui-radio-group>
        ${legend(this.localize)}
      </div>
      ${this.#renderTree()} ${this.#renderOthers()}
    `;
  }

  #renderOthers() {
    const verbs = this.#answered;
    const known = verbsOf(this._kind);
    const others = verbs.filter(({ verb }) => !known.includes(verb)).length;
    if (!others) return nothing;
    return html`<uui-toggle
      label=${this.localize.term('ourUserAccess_otherVerbs', others)}
      .checked=${this._all}
      @change=${(event: Event) => (this._all = (event.target as HTMLInputElement).checked)}></uui-toggle>`;
  }

  #renderTree() {
    const [first] = this._lines;
    if (!first) return html`<our-ua-notice headline=${this.localize.term(`ourUserAccess_noNodes_${this._kind}`)}></our-ua-notice>`;
    if (first.type === 'loading') return html`<umb-view-loader></umb-view-loader>`;
    if (first.type === 'failed') {
      return html`<our-ua-notice .failure=${first.failure} @retry=${() => this.#tree.load(first.parent)}></our-ua-notice>`;
    }
    const verbs = this.#shown(this.#answered);
    return html`
      <div id="scroll">
        <table role="treegrid" aria-label=${this.localize.term('ourUserAccess_effective')} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
          <thead>
            <tr>
              <th scope="col">${this.localize.term(`ourUserAccess_node_${this._kind}`)}</th>
              ${verbs.map(({ verb, title }) => html`<th scope="col" class="verb"><span>${verbLabel(verb, this.localize, title)}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(this._lines, keyOf, (line, index) => this.#renderLine(line, index, verbs.length))}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderLine(line: Line, index: number, columns: number) {
    return line.type === 'node' ? this.#renderNode(line, index) : this.#renderRest(line, index, columns);
  }

  #renderNode({ row, depth, expanded, position, siblings }: Extract<Line, { type: 'node' }>, index: number) {
    return html`
      <tr
        aria-level=${depth + 1}
        aria-posinset=${position}
        aria-setsize=${siblings}
        aria-expanded=${row.hasChildren ? String(expanded) : nothing}>
        <th scope="row" style="--depth:${depth}">
          <button
            type="button"
            class="name"
            data-cell="${index}:0"
            tabindex=${this.#tabIndex(index, 0)}
            aria-label=${row.hasChildren ? this.localize.term(`ourUserAccess_branch_${expanded ? 'close' : 'open'}`, row.name) : row.name}
            @click=${() => row.hasChildren && this.#tree.toggle(row.id)}>
            ${row.hasChildren ? html`<uui-symbol-expand ?open=${expanded} aria-hidden="true"></uui-symbol-expand>` : html`<i></i>`}
            <span>${row.name}</span>
          </button>
        </th>
        ${this.#shown(row.verbs).map((verb, column) => this.#renderCell(row, verb, index, column + 1))}
      </tr>
    `;
  }

  #renderCell(row: MatrixRow, { verb, title, verdict, layer }: VerbVerdict, index: number, column: number) {
    const words = [
      `${verbLabel(verb, this.localize, title)}, ${row.name}: ${this.localize.term(`ourUserAccess_verdict_${verdict}`)}`,
      this.localize.term(`ourUserAccess_layer_${layer}`),
    ];
    return html`<td>
      <button
        type="button"
        data-cell="${index}:${column}"
        tabindex=${this.#tabIndex(index, column)}
        aria-label=${words.join('. ')}
        title=${words.join('\n')}
        @click=${() => this.#explain(row, verb)}>
        ${sign(verdict, layer)}
      </button>
    </td>`;
  }

  #renderRest(line: Exclude<Line, { type: 'node' }>, index: number, columns: number) {
    const button = (label: string) => html`<button
      type="button"
      class="more"
      data-cell="${index}:0"
      tabindex=${this.#tabIndex(index, 0)}
      @click=${() => this.#tree.load(line.parent)}>
      ${label}
    </button>`;
    return html`<tr aria-level=${line.depth + 1}>
      <td class="rest" colspan=${columns + 1} style="--depth:${line.depth}">
        ${line.type === 'loading' ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
        ${line.type === 'more' ? button(this.localize.term('ourUserAccess_showMore', line.left)) : nothing}
        ${line.type === 'failed'
          ? html`<span role="alert">${line.failure.sentence ?? this.localize.term('ourUserAccess_failedHeadline')}</span>
              ${button(this.localize.term('ourUserAccess_retry'))}`
          : nothing}
      </td>
    </tr>`;
  }

  #explain(row: MatrixRow, verb: string) {
    if (!this.subject) return;
    openDecision(this, { subject: this.subject, nodeKind: row.nodeKind, node: row.id, verb });
  }

  #tabIndex(line: number, column: number) {
    return this._cell.line === line && this._cell.column === column ? 0 : -1;
  }

  #onFocus(event: FocusEvent) {
    const cell = cellOf(event.target);
    if (cell) this._cell = cell;
  }

  #onKey(event: KeyboardEvent) {
    const from = cellOf(event.target);
    if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#toggleByKey(from, event.key)) return event.preventDefault();
    const to = move(from, event.key, this._lines.length, this.#shown(this.#answered).length + 1);
    if (!to) return;
    event.preventDefault();
    // A line about the rest of a branch has one cell.
    const target = this.#cellElement(to) ?? this.#cellElement({ line: to.line, column: 0 });
    target?.focus();
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #toggleByKey({ line, column }: Cell, key: string): boolean {
    const at = this._lines[line];
    if (column !== 0 || at?.type !== 'node' || !at.row.hasChildren) return false;
    const toggles = key === branchKey(at.expanded);
    if (toggles) this.#tree.toggle(at.row.id);
    return toggles;
  }

  #cellElement({ line, column }: Cell) {
    return this.renderRoot.querySelector<HTMLElement>(`[data-cell='${line}:${column}']`);
  }

  static override styles = [UmbTextStyles, gridStyles];
}

const keyOf = (line: Line) => (line.type === 'node' ? line.row.id : `rest:${line.parent}`);

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-effective-grid': EffectiveGridElement;
  }
}
