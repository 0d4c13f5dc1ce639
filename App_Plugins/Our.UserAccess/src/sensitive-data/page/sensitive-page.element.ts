import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { RightsController } from '../../shared/rights.js';
import '../people/people.element.js';
import '../places/places.element.js';
import { readOverview } from '../repository/sensitive.wire.js';
import type { SensitiveOverview } from '../types.js';
import '../views/views.element.js';
import './summary.element.js';

const TABS = ['people', 'places', 'views'] as const;
type Tab = (typeof TABS)[number];
const LABELS: Record<Tab, string> = {
  people: 'ourUserAccess_sensitivePeople',
  places: 'ourUserAccess_sensitivePlaces',
  views: 'ourUserAccess_sensitiveViews',
};

/** Sensitive data: who sees it, where it is, and who looked. */
@customElement('our-ua-sensitive-page')
export class SensitivePageElement extends UmbLitElement {
  @state()
  private _answer?: Answer<SensitiveOverview>;

  @state()
  private _tab: Tab = 'people';

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  constructor() {
    super();
    new UmbViewContext(this, null).setTitle('#ourUserAccess_sensitiveData');
  }

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._answer = await readOverview(this);
  }

  override render() {
    return html`
      <umb-body-layout>
        <h1 slot="header">${this.localize.term('ourUserAccess_sensitiveData')}</h1>
        <uui-tab-group slot="navigation">
          ${TABS.map(
            (tab) => html`<uui-tab label=${this.localize.term(LABELS[tab])} ?active=${tab === this._tab} @click=${() => (this._tab = tab)}></uui-tab>`,
          )}
        </uui-tab-group>
        <div id="main">${this.#renderMain()}</div>
      </umb-body-layout>
    `;
  }

  #renderMain() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (this._tab === 'places') return html`<our-ua-sensitive-places></our-ua-sensitive-places>`;
    if (this._tab === 'views') return html`<our-ua-sensitive-views></our-ua-sensitive-views>`;
    const manages = this.#rights.has('manageSensitive');
    return html`
      <our-ua-sensitive-summary .overview=${data} ?manages=${manages} @changed=${() => this.#load()}></our-ua-sensitive-summary>
      ${data.counts.expiring
        ? html`<p class="note" role="status">${this.localize.term('ourUserAccess_sensitiveExpiring', data.counts.expiring, data.settings.remindDays)}</p>`
        : nothing}
      <our-ua-sensitive-people .overview=${data} ?manages=${manages} @changed=${() => this.#load()}></our-ua-sensitive-people>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
      }
      h1 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      #main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-layout-1);
        max-width: 90rem;
      }
      .note {
        margin: 0;
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
        border-left-width: 6px;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }
    `,
  ];
}

export { SensitivePageElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-page': SensitivePageElement;
  }
}
