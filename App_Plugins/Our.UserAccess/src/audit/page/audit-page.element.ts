import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import { AddressController } from '../../shared/address.controller.js';
import '../../shared/collection/filter-chips.element.js';
import type { Option } from '../../shared/collection/options.js';
import type { Chip } from '../../shared/collection/types.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { auditPath, readFilters, writeFilters } from '../address.js';
import '../components/audit-list.element.js';
import { readActions } from '../repository/audit.wire.js';
import type { AuditFilters } from '../types.js';
import './audit-filters.element.js';
import './audit-tools.element.js';
import { actionOptions, chipsOf, withoutChip } from './chips.js';
import { NamesController } from './names.controller.js';

/** The trail: who changed what, when and why. What narrows it down is in the address. */
@customElement('our-ua-audit-page')
export class AuditPageElement extends UmbLitElement {
  @state()
  private _filters: AuditFilters = readFilters(window.location.search);

  @state()
  private _actions: Array<string> = [];

  @state()
  private _workspaces: Array<Option> = [];

  @state()
  private _names: ReadonlyMap<string, string> = new Map();

  #known = new NamesController(this, (names) => (this._names = names));

  constructor() {
    super();
    new UmbViewContext(this, null).setTitle('#ourUserAccess_audit');
    new AddressController(this, this.#onAddress);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#known.learn(this._filters);
    void this.#loadChoices();
  }

  // Without them there is less to choose from, and the trail is the same.
  async #loadChoices() {
    const [actions, workspaces] = await Promise.all([readActions(this), readWorkspaceOptions(this)]);
    this._actions = actions.data ?? [];
    this._workspaces = workspaces.data ?? [];
  }

  #onAddress = () => {
    if (window.location.pathname.endsWith(auditPath())) this.#show(readFilters(window.location.search));
  };

  #show(filters: AuditFilters) {
    if (writeFilters(filters) === writeFilters(this._filters)) return;
    this._filters = filters;
    this.#known.learn(filters);
  }

  #filter(filters: AuditFilters) {
    this.#show(filters);
    window.history.pushState(null, '', window.location.pathname + writeFilters(filters));
  }

  override render() {
    // What the address asks for is called by its name at once, and also where the server knows it no longer.
    const actions = actionOptions([...new Set([...this._actions, ...(this._filters.actions ?? [])])], this.localize);
    return html`
      <umb-body-layout>
        <h1 slot="header">${this.localize.term('ourUserAccess_audit')}</h1>
        <div id="main">
          <p>${this.localize.term('ourUserAccess_auditText')}</p>
          <our-ua-audit-filters
            .filters=${this._filters}
            .actions=${actions}
            .workspaces=${this._workspaces}
            @filter=${(event: CustomEvent<AuditFilters>) => this.#filter(event.detail)}></our-ua-audit-filters>
          <our-ua-audit-tools .filters=${this._filters}></our-ua-audit-tools>
          <our-ua-filter-chips
            .chips=${chipsOf(this._filters, this._names, actions, this.localize)}
            @remove=${(event: CustomEvent<Chip>) => this.#filter(withoutChip(this._filters, event.detail))}
            @clear=${() => this.#filter({})}></our-ua-filter-chips>
          <uui-box>
            <our-ua-audit-list .filters=${this._filters} @clear=${() => this.#filter({})}></our-ua-audit-list>
          </uui-box>
        </div>
      </umb-body-layout>
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
        gap: var(--uui-size-space-4);
        max-width: 80rem;
      }
      p {
        margin: 0;
      }
    `,
  ];
}

export { AuditPageElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-page': AuditPageElement;
  }
}
