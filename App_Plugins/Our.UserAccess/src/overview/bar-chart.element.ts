import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ChartPoint } from './types.js';

/** Bars over months or weeks, with a table of the same numbers for whoever reads or hears rather than looks. */
@customElement('our-ua-bar-chart')
export class BarChartElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  unit: 'month' | 'week' = 'month';

  @property({ attribute: false })
  points: Array<ChartPoint> = [];

  @state()
  private _asTable = false;

  override render() {
    const most = Math.max(1, ...this.points.map(({ count }) => count));
    return html`
      <div id="bars" aria-hidden="true" ?hidden=${this._asTable}>
        ${this.points.map(
          (point) => html`<div title="${this.#when(point)}: ${this.localize.number(point.count)}">
            <span>${point.count ? this.localize.number(point.count, { notation: 'compact' }) : ''}</span>
            <i style="height:calc((100% - 3rem) * ${point.count / most})"></i>
            <small>${this.#when(point, true)}</small>
          </div>`,
        )}
      </div>
      <table aria-label=${this.label} class=${this._asTable ? '' : 'heard'}>
        <tbody>
          ${this.points.map((point) => html`<tr><th scope="row">${this.#when(point)}</th><td>${this.localize.number(point.count)}</td></tr>`)}
        </tbody>
      </table>
      <uui-button
        compact
        label="${this.localize.term(this._asTable ? 'ourUserAccess_chartAsBars' : 'ourUserAccess_chartAsTable')}: ${this.label}"
        @click=${() => (this._asTable = !this._asTable)}
        >${this.localize.term(this._asTable ? 'ourUserAccess_chartAsBars' : 'ourUserAccess_chartAsTable')}</uui-button
      >
    `;
  }

  #when({ from }: ChartPoint, short = false) {
    const month = { month: short ? 'narrow' : 'long', timeZone: 'UTC' } as const;
    if (this.unit === 'month') return this.localize.date(from, short ? month : { ...month, year: 'numeric' });
    return this.localize.date(from, { day: 'numeric', month: short ? 'numeric' : 'long', timeZone: 'UTC' });
  }

  static override styles = css`
    #bars {
      display: flex;
      align-items: flex-end;
      gap: var(--uui-size-space-1);
      height: 8rem;
    }
    #bars[hidden] {
      display: none;
    }
    #bars > div {
      display: flex;
      flex: 1;
      flex-direction: column;
      justify-content: flex-end;
      min-width: 0;
      height: 100%;
      text-align: center;
    }
    i {
      flex: 0 1 auto;
      min-height: 1px;
      border-radius: 2px 2px 0 0;
      background: var(--uui-color-focus);
    }
    span,
    small {
      overflow: hidden;
      font-size: var(--uui-type-small-size);
      white-space: nowrap;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    .heard {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    th,
    td {
      padding: var(--uui-size-space-1) 0;
      border-top: 1px solid var(--uui-color-divider);
      font-weight: inherit;
      text-align: left;
    }
    td {
      font-variant-numeric: tabular-nums;
      text-align: right;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-bar-chart': BarChartElement;
  }
}
