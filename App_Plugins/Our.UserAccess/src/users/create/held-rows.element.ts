import { css, customElement, html, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Option } from '../../shared/collection/options.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { readGrantableGroups } from '../repository/grantable.wire.js';
import type { HeldDraft } from './draft.js';

/**
 * Groups that somebody is to hold in workspaces, a line for each.
 * @fires edit - with all lines as detail
 */
@customElement('our-ua-held-rows')
export class HeldRowsElement extends UmbLitElement {
  @property({ attribute: false })
  held: Array<HeldDraft> = [];

  @state()
  private _workspaces: Array<Option> = [];

  /** By workspace: what one may give differs from place to place. */
  @state()
  private _groups: Record<string, Array<Option>> = {};

  #asked = new Set<string>();

  protected override firstUpdated() {
    void this.#loadWorkspaces();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('held')) for (const { workspaceId } of this.held) void this.#loadGroups(workspaceId ?? '');
  }

  async #loadWorkspaces() {
    this._workspaces = (await readWorkspaceOptions(this)).data ?? [];
  }

  async #loadGroups(workspaceId: string) {
    if (!workspaceId || this.#asked.has(workspaceId)) return;
    this.#asked.add(workspaceId);
    const { data } = await readGrantableGroups(this, workspaceId);
    this._groups = { ...this._groups, [workspaceId]: data ?? [] };
  }

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      ${this.held.map(
        ({ groupId, workspaceId }, index) => html`<div class="line">
          ${this.#renderSelect(term('field_workspaceId'), this._workspaces, workspaceId ?? '', (value) => this.#set(index, { workspaceId: value, groupId: '' }))}
          ${this.#renderSelect(term('field_groupId'), this._groups[workspaceId ?? ''] ?? [], groupId, (value) => this.#set(index, { groupId: value }))}
          <uui-button
            compact
            label=${this.localize.term('ourUserAccess_lineRemove', index + 1)}
            @click=${() => this.#announce(this.held.filter((_, at) => at !== index))}>
            <uui-icon name="icon-trash"></uui-icon>
          </uui-button>
        </div>`,
      )}
      <uui-button
        look="placeholder"
        label=${term('lineAdd')}
        ?disabled=${!this._workspaces.length}
        @click=${() => this.#announce([...this.held, { groupId: '', workspaceId: '' }])}></uui-button>
    `;
  }

  #renderSelect(label: string, options: Array<Option>, chosen: string, choose: (value: string) => void) {
    return html`<uui-select
      label=${label}
      placeholder=${label}
      .options=${options.map(({ value, label: name }) => ({ value, name, selected: value === chosen }))}
      @change=${(event: Event) => choose(String((event.target as HTMLSelectElement).value))}></uui-select>`;
  }

  #set(index: number, change: Partial<HeldDraft>) {
    this.#announce(this.held.map((line, at) => (at === index ? { ...line, ...change } : line)));
  }

  #announce(detail: Array<HeldDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail }));
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-space-2);
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: var(--uui-size-space-2);
    }
    uui-select {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-held-rows': HeldRowsElement;
  }
}
