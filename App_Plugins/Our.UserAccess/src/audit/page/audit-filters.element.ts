import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/choice-menu.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/collection/search-field.element.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { PRINCIPAL_PICKER_MODAL } from '../../shared/pickers/principal-picker-modal.token.js';
import { RightsController } from '../../shared/rights.js';
import type { AuditFilters } from '../types.js';
import './time-menu.element.js';
import type { Days } from './time-menu.element.js';

/**
 * What the trail can be narrowed down by.
 * @fires filter - with the filters as detail
 */
@customElement('our-ua-audit-filters')
export class AuditFiltersElement extends UmbLitElement {
  @property({ attribute: false })
  filters: AuditFilters = {};

  @property({ attribute: false })
  actions: Array<Option> = [];

  @property({ attribute: false })
  workspaces: Array<Option> = [];

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  override render() {
    const { text = '', actions = [], workspace, from, to } = this.filters;
    const seesPeople = this.#rights.has('seeUsers');
    return html`
      <our-ua-search-field
        .value=${text}
        .label=${this.localize.term('ourUserAccess_auditSearch')}
        @search=${(event: CustomEvent<string>) => this.#announce({ text: event.detail || undefined })}></our-ua-search-field>
      <div id="menus">
        <our-ua-choice-menu
          .label=${this.localize.term('ourUserAccess_auditWhat')}
          .options=${this.actions}
          .chosen=${actions}
          @choose=${(event: CustomEvent<Array<string>>) => this.#announce({ actions: event.detail })}></our-ua-choice-menu>
        <our-ua-audit-time-menu
          .days=${{ from, to }}
          @choose=${(event: CustomEvent<Days>) => this.#announce(event.detail)}></our-ua-audit-time-menu>
        ${this.workspaces.length
          ? html`<our-ua-choice-menu
              .label=${this.localize.term('ourUserAccess_workspace')}
              .options=${this.workspaces}
              .chosen=${workspace ? [workspace] : []}
              @choose=${(event: CustomEvent<Array<string>>) => this.#announce({ workspace: event.detail.at(-1) })}></our-ua-choice-menu>`
          : nothing}
        ${seesPeople
          ? html`${this.#renderPick('user', this.localize.term('ourUserAccess_auditBy'), ({ id }) => ({ actor: id }))}
            ${this.#renderPick('user', this.localize.term('ourUserAccess_auditAbout_user'), ({ id }) => ({ about: { kind: 'user', id } }))}
            ${this.#renderPick('group', this.localize.term('ourUserAccess_auditAbout_group'), ({ id }) => ({ about: { kind: 'group', id } }))}`
          : nothing}
      </div>
    `;
  }

  #renderPick(kind: Principal['kind'], label: string, chosen: (principal: Principal) => AuditFilters) {
    return html`<uui-button label=${label} aria-haspopup="dialog" @click=${() => this.#pick(kind, chosen)}></uui-button>`;
  }

  async #pick(kind: Principal['kind'], chosen: (principal: Principal) => AuditFilters) {
    try {
      this.#announce(chosen(await openDialog(this, PRINCIPAL_PICKER_MODAL, { data: { kind } })));
    } catch {
      // Closing the picker leaves everything as it was.
    }
  }

  #announce(change: AuditFilters) {
    this.dispatchEvent(new CustomEvent('filter', { detail: { ...this.filters, ...change } }));
  }

  static override styles = css`
    :host,
    #menus {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-3);
    }
    our-ua-search-field {
      flex: 1 1 100%;
      max-width: 40rem;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-filters': AuditFiltersElement;
  }
}
