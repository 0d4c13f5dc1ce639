import '@umbraco-cms/backoffice/document';
import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/media';
import '../../shared/editing/field.element.js';
import { merge } from '../../shared/editing/merge.js';
import type { NodeReference } from '../../shared/nodes/types.js';
import { updateStartNodes, type StartNodesDraft } from '../repository/profile.wire.js';
import type { UserDetail } from '../types.js';
import { ChangeModalElement } from './change-modal.element.js';

const idsOf = (nodes: Array<NodeReference>) => nodes.map(({ id }) => id).filter((id) => id !== null);

const draftOf = (user: UserDetail): StartNodesDraft => ({
  documentIds: idsOf(user.documentStartNodes),
  hasDocumentRootAccess: user.hasDocumentRootAccess,
  mediaIds: idsOf(user.mediaStartNodes),
  hasMediaRootAccess: user.hasMediaRootAccess,
});

/** Where somebody begins by themselves, whatever their groups say. */
@customElement('our-ua-start-nodes-modal')
export class StartNodesModalElement extends ChangeModalElement {
  protected readonly about = 'ourUserAccess_startNodesOf';
  protected override readonly fields = ['documentIds', 'mediaIds', 'hasDocumentRootAccess', 'hasMediaRootAccess'];

  @state()
  private _draft?: StartNodesDraft;

  protected begin(user: UserDetail) {
    this._draft = draftOf(user);
  }

  protected rebase(before: UserDetail, now: UserDetail) {
    if (this._draft) this._draft = merge(draftOf(before), this._draft, draftOf(now)).merged;
  }

  protected renderForm(_user: UserDetail, errorsOf: (field: string) => Array<string>) {
    if (!this._draft) return nothing;
    const { documentIds, hasDocumentRootAccess, mediaIds, hasMediaRootAccess } = this._draft;
    const picked = (event: Event) => [...(event.target as HTMLElement & { selection: Array<string> }).selection];
    return html`
      <p>${this.localize.term('ourUserAccess_startNodesText')}</p>
      ${this.#renderTree(
        'content',
        [...errorsOf('documentIds'), ...errorsOf('hasDocumentRootAccess')],
        hasDocumentRootAccess,
        (hasAll) => this.#set({ hasDocumentRootAccess: hasAll }),
        html`<umb-input-document .selection=${documentIds} @change=${(event: Event) => this.#set({ documentIds: picked(event) })}></umb-input-document>`,
      )}
      ${this.#renderTree(
        'media',
        [...errorsOf('mediaIds'), ...errorsOf('hasMediaRootAccess')],
        hasMediaRootAccess,
        (hasAll) => this.#set({ hasMediaRootAccess: hasAll }),
        html`<umb-input-media .selection=${mediaIds} @change=${(event: Event) => this.#set({ mediaIds: picked(event) })}></umb-input-media>`,
      )}
    `;
  }

  #renderTree(tree: 'content' | 'media', errors: Array<string>, hasAll: boolean, setAll: (hasAll: boolean) => void, picker: unknown) {
    return html`<our-ua-field orientation="vertical" .label=${this.localize.term(`ourUserAccess_${tree}`)} .errors=${errors}>
      <uui-toggle
        label=${this.localize.term(`ourUserAccess_all_${tree}`)}
        ?checked=${hasAll}
        @change=${(event: Event) => setAll((event.target as HTMLInputElement).checked)}></uui-toggle>
      ${hasAll ? nothing : picker}
    </our-ua-field>`;
  }

  #set(change: Partial<StartNodesDraft>) {
    if (this._draft) this._draft = { ...this._draft, ...change };
  }

  protected saveUser(user: UserDetail) {
    const draft = this._draft ?? draftOf(user);
    // Nodes that wait behind "everything" would come back as limits once that is taken away.
    return updateStartNodes(this, user, {
      ...draft,
      documentIds: draft.hasDocumentRootAccess ? [] : draft.documentIds,
      mediaIds: draft.hasMediaRootAccess ? [] : draft.mediaIds,
    });
  }
}

export { StartNodesModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-nodes-modal': StartNodesModalElement;
  }
}
