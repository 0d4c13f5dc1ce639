import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import { onOperation } from '../../operations/announce.js';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/collection/search-field.element.js';
import { NOTHING, sizeOf, type Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/state-bar.element.js';
import { RightsController } from '../../shared/rights.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { openInvitationBulk, type InvitationBulk } from '../actions/bulk-modal.token.js';
import { announceInvitation } from '../changed.js';
import { MAIL_CHECK_ENTITY_TYPE } from '../constants.js';
import { openInvite } from '../invite/invite-modal.token.js';
import { openMany } from '../many/many-modal.token.js';
import type { InvitationCounts } from '../types.js';
import './failing-note.element.js';
import './invitation-bar.element.js';
import type { InvitationCollectionContext } from './invitation-collection.context.js';
import { chipsOf, FILTER_LABELS, invitationFilters, type InvitationFilters } from './invitation-filters.js';

const MENUS = ['group', 'workspace', 'signIn', 'by'] as const;

@customElement('our-ua-invitation-collection')
export class InvitationCollectionElement extends ListCollectionElement {
  @state()
  private _filters: InvitationFilters = invitationFilters(this.localize, [], []);

  @state()
  private _fixed: Record<string, Array<string>> = {};

  @state()
  private _counts?: InvitationCounts;

  #rights: RightsController = new RightsController(this, () => this.#onRights());
  #forget?: () => void;

  protected override firstUpdated() {
    const context = this._context as unknown as InvitationCollectionContext | undefined;
    this.observe(context?.fixed, (fixed) => (this._fixed = fixed ?? {}), 'fixed');
    this.observe(context?.counts, (counts) => (this._counts = counts), 'counts');
    this.#onRights();
    void this.#loadNames();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#forget = onOperation(() => void announceInvitation(this));
  }

  override disconnectedCallback() {
    this.#forget?.();
    super.disconnectedCallback();
  }

  // Whoever may not read workspaces is answered with none, and has no menu of them.
  async #loadNames() {
    const none: Array<Option> = [];
    const [groups, workspaces] = await Promise.all([readGroupOptions(this), readWorkspaceOptions(this)]);
    this._filters = invitationFilters(this.localize, groups.data ?? none, workspaces.data ?? none);
  }

  #onRights() {
    if (!this.#rights) return;
    this._context?.letTake(this.#rights.has('sendInvitations'));
    this.requestUpdate();
  }

  protected emptyHeadline() {
    const [list] = this._fixed['state'] ?? [];
    return list ? this.localize.term(`ourUserAccess_noInvitations_${list}`) : this.localize.term('ourUserAccess_noInvitations');
  }

  protected override renderEmpty() {
    return html`<our-ua-notice icon="icon-message" .headline=${this.emptyHeadline()}>
      ${this.#rights.has('sendInvitations') && !this._fixed['state']
        ? html`<p>${this.localize.term('ourUserAccess_noInvitationsText')}</p>
            <uui-button look="primary" label=${this.localize.term('ourUserAccess_invite')} @click=${() => openInvite(this)}></uui-button>`
        : nothing}
    </our-ua-notice>`;
  }

  protected override chips() {
    return chipsOf(this._filter, this._filters, this.localize);
  }

  protected renderFilters() {
    return html`
      <our-ua-search-field
        .value=${this._filter.filter ?? ''}
        .label=${this.localize.term('ourUserAccess_searchInvitations')}
        @search=${(event: CustomEvent<string>) => this._context?.setFilter({ filter: event.detail })}></our-ua-search-field>
    `;
  }

  protected override renderMenus() {
    return MENUS.map((name) =>
      this._filters[name].length
        ? html`<our-ua-choice-menu
            .label=${this.localize.term(FILTER_LABELS[name])}
            .options=${this._filters[name]}
            .chosen=${this._filter.choices?.[name] ?? []}
            @choose=${(event: CustomEvent<Array<string>>) => this._context?.setChoice(name, event.detail)}></our-ua-choice-menu>`
        : nothing,
    );
  }

  protected override renderTools() {
    return html`
      ${this.#rights.has('sendInvitations')
        ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_inviteMany')} @click=${() => openMany(this)}></uui-button>`
        : nothing}
      ${this.#rights.has('checkMail')
        ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_mailCheck')} href=${workspacePath(MAIL_CHECK_ENTITY_TYPE)}></uui-button>`
        : nothing}
    `;
  }

  protected override renderAbove() {
    return html`
      <our-ua-failing-note .failed=${this._counts?.failed ?? 0} ?checks=${this.#rights.has('checkMail')}></our-ua-failing-note>
      ${this._fixed['state']
        ? nothing
        : html`<our-ua-state-bar
            .states=${this._filters.state}
            .counts=${this._counts}
            .chosen=${this._filter.choices?.['state'] ?? []}
            @choose=${(event: CustomEvent<Array<string>>) => this._context?.setChoice('state', event.detail)}></our-ua-state-bar>`}
    `;
  }

  protected override renderTaken() {
    return html`<our-ua-invitation-bar
      .taken=${this._taken}
      .total=${this._total ?? 0}
      @take=${(event: CustomEvent<Selection>) => this._context?.take(event.detail)}
      @act=${(event: CustomEvent<InvitationBulk>) => this.#act(event.detail)}></our-ua-invitation-bar>`;
  }

  async #act(action: InvitationBulk) {
    const { uniques, all } = this._taken;
    const subject = all ? { question: this._context?.question() ?? {} } : { uniques };
    if (await openInvitationBulk(this, { action, subject, count: sizeOf(this._taken, this._total ?? 0) })) this._context?.take(NOTHING);
  }
}

export { InvitationCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-collection': InvitationCollectionElement;
  }
}
