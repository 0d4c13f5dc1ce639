import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer } from '../shared/api/types.js';
import '../shared/components/notice.element.js';
import { readUserCounts } from '../users/repository/user.wire.js';
import type { UserCounts } from '../users/types.js';
import './bar-chart.element.js';
import './findings.element.js';
import { readCharts, readFindings } from './insight.wire.js';
import './state-chart.element.js';
import type { ChartPoint, Charts, Findings } from './types.js';

/** What needs somebody now, each with its fix, and numbers to look at. */
@customElement('our-ua-overview')
export class OverviewElement extends UmbLitElement {
  @state()
  private _findings?: Answer<Findings>;

  @state()
  private _charts?: Answer<Charts>;

  /** For whoever may see people and not the overview. */
  @state()
  private _counts?: UserCounts;

  protected override firstUpdated() {
    void this.#load();
    void this.#loadCharts();
  }

  async #load() {
    this._findings = await readFindings(this);
  }

  async #loadCharts() {
    this._charts = undefined;
    const charts = await readCharts(this);
    if (charts.failure?.kind === 'refused') this._counts = (await readUserCounts(this)).data;
    this._charts = charts;
  }

  override render() {
    return html`
      <h1>${this.localize.term('ourUserAccess_overview')}</h1>
      <div id="main">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_attention')}>${this.#renderFindings()}</uui-box>
        <div id="charts">${this.#renderCharts()}</div>
      </div>
    `;
  }

  #renderFindings() {
    if (!this._findings) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._findings;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${this.#load}></our-ua-notice>`;
    return html`<our-ua-findings .findings=${data} @change=${this.#load}></our-ua-findings>`;
  }

  #renderCharts() {
    if (!this._charts) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._charts;
    if (!data && failure.kind !== 'refused') return html`<our-ua-notice .failure=${failure} @retry=${this.#loadCharts}></our-ua-notice>`;
    const states = data?.states ?? this._counts;
    return html`
      ${states ? this.#renderBox(this.localize.term('ourUserAccess_usersByState'), html`<our-ua-state-chart .counts=${states}></our-ua-state-chart>`) : nothing}
      ${this.#renderBars('signIns', data?.signIns)} ${this.#renderBars('acts', data?.acts)}
      ${this.#renderBars('ending', data?.accessEnding, 'week')}
    `;
  }

  #renderBars(name: string, points: Array<ChartPoint> | null | undefined, unit: 'month' | 'week' = 'month') {
    if (!points) return nothing;
    const headline = this.localize.term(`ourUserAccess_chart_${name}`);
    return this.#renderBox(
      headline,
      points.some(({ count }) => count > 0)
        ? html`<our-ua-bar-chart .label=${headline} .unit=${unit} .points=${points}></our-ua-bar-chart>`
        : html`<p>${this.localize.term(`ourUserAccess_chartNone_${name}`)}</p>`,
    );
  }

  #renderBox(headline: string, content: unknown) {
    return html`<uui-box headline-variant="h2" headline=${headline}>${content}</uui-box>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }
      /* The tree already says it to whoever sees the screen. */
      h1 {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        margin: 0;
        clip-path: inset(50%);
      }
      #main {
        display: grid;
        gap: var(--uui-size-layout-1);
        max-width: 1400px;
      }
      #charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        align-items: start;
        gap: var(--uui-size-layout-1);
      }
      p {
        margin: 0;
      }
    `,
  ];
}

export { OverviewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-overview': OverviewElement;
  }
}
