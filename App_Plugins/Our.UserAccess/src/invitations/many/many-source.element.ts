import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import '../../users/access/group-choice.element.js';
import '../../users/create/end-field.element.js';
import '../../users/import/import-source.element.js';
import '../../users/profile/ui-language.element.js';
import { readGrantableGroups } from '../../users/repository/grantable.wire.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import '../invite/message-field.element.js';
import '../invite/sign-in-ways.element.js';
import type { ManyDraft } from './draft.js';
import { isTable, peopleOf } from './lines.js';

/**
 * Who is invited, from a list or a file, and what is the same for all of them.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-many-source')
export class ManySourceElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: ManyDraft;

  @property({ type: Boolean })
  missing = false;

  @state()
  private _groups: Array<Option> = [];

  @state()
  private _workspaces: Array<Option> = [];

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    const workspaces = (await readWorkspaceOptions(this)).data ?? [];
    // Who may give nothing everywhere gives in the workspaces; there may be groups of more than one.
    const places = [undefined, ...workspaces.map(({ value }) => value)];
    const grantable = await Promise.all(places.slice(0, 10).map((place) => readGrantableGroups(this, place)));
    const byId = new Map(grantable.flatMap(({ data }) => data ?? []).map((group) => [group.value, group]));
    this._workspaces = workspaces;
    this._groups = [...byId.values()].sort((left, right) => left.label.localeCompare(right.label));
  }

  override render() {
    if (!this.draft) return nothing;
    const { text, message } = this.draft;
    const table = isTable(text);
    return html`
      <our-ua-import-source
        invites
        .text=${text}
        ?missing=${this.missing}
        @edit=${(event: CustomEvent<string>) => this.#set({ text: event.detail })}></our-ua-import-source>
      <p id="count" role="status">${text.trim() ? this.#countText(table, text) : nothing}</p>
      ${table ? nothing : this.#renderCommon(this.draft)}
      <div class="pair">
        <our-ua-message-field .value=${message} @edit=${(event: CustomEvent<string>) => this.#set({ message: event.detail })}></our-ua-message-field>
        ${this.#renderLanguage(this.draft)}
      </div>
    `;
  }

  #countText(table: boolean, text: string) {
    return table ? this.localize.term('ourUserAccess_manyTable') : this.localize.term('ourUserAccess_manyFound', peopleOf(text).length);
  }

  #renderCommon({ signIn, groups, workspaces, accessUntil }: ManyDraft) {
    return html`
      <our-ua-sign-in-ways
        .chosen=${signIn}
        @choose=${(event: CustomEvent<ManyDraft['signIn']>) => this.#set({ signIn: event.detail })}></our-ua-sign-in-ways>
      <div class="pair">
        ${this.#renderChoice('groups', this.localize.term('ourUserAccess_manyGroupsText'), this._groups, groups)}
        ${this._workspaces.length ? this.#renderChoice('workspaces', this.localize.term('ourUserAccess_manyWorkspacesText'), this._workspaces, workspaces) : nothing}
      </div>
      <our-ua-end-field
        .until=${accessUntil}
        @choose=${(event: CustomEvent<string | null>) => this.#set({ accessUntil: event.detail })}></our-ua-end-field>
    `;
  }

  #renderChoice(field: 'groups' | 'workspaces', description: string, options: Array<Option>, chosen: ReadonlyArray<Option>) {
    const label = this.localize.term(`ourUserAccess_many_${field}`);
    return html`<our-ua-field orientation="vertical" .label=${label} .description=${description}>
      <our-ua-group-choice
        .label=${label}
        .options=${options}
        .chosen=${chosen.map(({ value }) => value)}
        @choose=${(event: CustomEvent<Array<string>>) =>
          this.#set({ [field]: options.filter(({ value }) => event.detail.includes(value)) })}></our-ua-group-choice>
    </our-ua-field>`;
  }

  #renderLanguage({ languageIsoCode }: ManyDraft) {
    const label = this.localize.term('ourUserAccess_field_languageIsoCode');
    return html`<our-ua-field orientation="vertical" .label=${label}>
      <our-ua-ui-language
        .label=${label}
        .value=${languageIsoCode}
        @choose=${(event: CustomEvent<string>) => this.#set({ languageIsoCode: event.detail })}></our-ua-ui-language>
    </our-ua-field>`;
  }

  #set(detail: Partial<ManyDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        column-gap: var(--uui-size-layout-1);
      }
      #count {
        margin: 0 0 var(--uui-size-space-5);
        font-weight: 700;
      }
      our-ua-sign-in-ways {
        margin-bottom: var(--uui-size-space-5);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-many-source': ManySourceElement;
  }
}
