import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { readComparison, type ComparedRow, type Comparison } from '../repository/group.wire.js';
import { byArea } from './areas.js';
import { rowName } from './row-name.js';

/** Two groups or two people side by side; what differs is marked. */
@customElement('our-ua-comparison')
export class ComparisonElement extends UmbLitElement {
  @property({ attribute: false })
  kind: Principal['kind'] = 'group';

  @property({ attribute: false })
  left = '';

  @property({ attribute: false })
  right = '';

  @state()
  private _comparison?: Comparison;

  @state()
  private _failure?: Failure;

  @state()
  private _onlyDifferences = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('left') || changed.has('right') || changed.has('kind')) void this.#load();
  }

  async #load() {
    const { kind, left, right } = this;
    this._comparison = undefined;
    const { data, failure } = await readComparison(this, kind, left, right);
    if (left !== this.left || right !== this.right) return;
    this._comparison = data;
    this._failure = failure;
  }

  override render() {
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!this._comparison) return html`<uui-loader-bar></uui-loader-bar>`;
    const areas = byArea(this._comparison.rows, this._onlyDifferences);
    return html`
      <uui-toggle
        label=${this.localize.term('ourUserAccess_onlyDifferences')}
        ?checked=${this._onlyDifferences}
        @change=${({ target }: Event) => (this._onlyDifferences = (target as HTMLInputElement).checked)}></uui-toggle>
      <div role="status">${areas.length ? nothing : this.localize.term('ourUserAccess_noDifferences')}</div>
      ${areas.map(([area, rows]) => this.#renderArea(area, rows))}
    `;
  }

  #renderArea(area: ComparedRow['area'], rows: Array<ComparedRow>) {
    const headline = this.localize.term(`ourUserAccess_area_${area}`);
    return html`<uui-box headline-variant="h2" headline=${headline}>
      <uui-table aria-label=${headline}>
        <uui-table-head>
          <uui-table-head-cell>${this.localize.term('ourUserAccess_name')}</uui-table-head-cell>
          <uui-table-head-cell>${this._comparison?.left.name}</uui-table-head-cell>
          <uui-table-head-cell>${this._comparison?.right.name}</uui-table-head-cell>
        </uui-table-head>
        ${rows.map((row) => this.#renderRow(row))}
      </uui-table>
    </uui-box>`;
  }

  #renderRow(row: ComparedRow) {
    const differs = row.left !== row.right;
    return html`<uui-table-row class=${differs ? 'differs' : ''}>
      <uui-table-cell>
        ${rowName(row, this.localize)}
        ${differs ? html`<uui-tag look="secondary">${this.localize.term('ourUserAccess_differs')}</uui-tag>` : nothing}
      </uui-table-cell>
      <uui-table-cell>${this.#mark(row.left)}</uui-table-cell>
      <uui-table-cell>${this.#mark(row.right)}</uui-table-cell>
    </uui-table-row>`;
  }

  #mark(has: boolean) {
    return html`<span class=${has ? 'yes' : 'no'}>
      <uui-icon name=${has ? 'icon-check' : 'icon-wrong'} aria-hidden="true"></uui-icon>
      ${this.localize.term(has ? 'ourUserAccess_has' : 'ourUserAccess_hasNot')}
    </span>`;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-layout-1);
    }
    uui-table-cell,
    uui-table-head-cell {
      overflow-wrap: anywhere;
    }
    uui-table-head-cell:not(:first-child) {
      width: 25%;
    }
    .differs {
      background: var(--uui-color-surface-alt);
    }
    .no {
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-comparison': ComparisonElement;
  }
}
