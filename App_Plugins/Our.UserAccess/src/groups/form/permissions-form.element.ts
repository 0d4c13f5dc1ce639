import '@umbraco-cms/backoffice/document';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/user-permission';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { DOCUMENT_CONTEXT } from '../draft.js';
import { OWN_VERBS, ownVerbKey } from '../own-verbs.js';
import type { GranularDraft, GroupDraft } from '../types.js';
import { ownerOf } from '../verb-owner.js';

interface PermissionManifest {
  forEntityTypes: Array<string>;
  meta: { verbs?: Array<string> };
}

interface DocumentEntry {
  $type: string;
  document: { id: string };
  verbs: Array<string>;
}

type Chosen = HTMLElement & { allowedVerbs: Array<string>; allowed: boolean; permissions: Array<DocumentEntry> };

/**
 * What a group may do: Umbraco's verbs as Umbraco offers them, ours, and those of packages that nobody here knows.
 * @fires edit - with what was entered as detail
 */
@customElement('our-ua-permissions-form')
export class PermissionsFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: GroupDraft;

  @property({ attribute: false })
  errors?: FormErrors;

  #registered = umbExtensionsRegistry.getByType('entityUserPermission') as unknown as Array<PermissionManifest>;

  #edit(change: Partial<GroupDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail: change }));
  }

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  override render() {
    const { draft } = this;
    if (!draft) return nothing;
    const types = [...new Set(this.#registered.flatMap(({ forEntityTypes }) => forEntityTypes))];
    return html`
      ${types.map((type) => this.#renderRegistered(type, draft.permissions))}
      <uui-box headline-variant="h2" headline=${this.#term('ownVerbs')}>
        ${OWN_VERBS.map((verb) => this.#renderVerb(verb, this.localize.term(ownVerbKey(verb)), '', draft.permissions))}
      </uui-box>
      ${this.#renderOthers(draft.permissions)} ${this.#renderDocuments(draft)} ${this.#renderOtherEntries(draft.granularPermissions)}
    `;
  }

  #renderRegistered(type: string, permissions: Array<string>) {
    return html`<uui-box headline-variant="h2" headline=${this.localize.term(`user_permissionsEntityGroup_${type}`)}>
      <umb-input-entity-user-permission
        .entityType=${type}
        .allowedVerbs=${permissions}
        @change=${({ target }: Event) => this.#edit({ permissions: (target as Chosen).allowedVerbs })}></umb-input-entity-user-permission>
    </uui-box>`;
  }

  #renderVerb(verb: string, label: string, description: string, permissions: Array<string>) {
    return html`<umb-input-user-permission-verb
      label=${label}
      .description=${description}
      ?allowed=${permissions.includes(verb)}
      @change=${({ target }: Event) => {
        const others = permissions.filter((held) => held !== verb);
        this.#edit({ permissions: (target as Chosen).allowed ? [...others, verb] : others });
      }}></umb-input-user-permission-verb>`;
  }

  // INVARIANT: what nobody here knows stays with the group unless somebody takes it away.
  #renderOthers(permissions: Array<string>) {
    const known = new Set([...OWN_VERBS, ...this.#registered.flatMap(({ meta }) => meta.verbs ?? [])]);
    const others = permissions.filter((verb) => !known.has(verb));
    if (!others.length) return nothing;
    return html`<uui-box headline-variant="h2" headline=${this.#term('foreignVerbs')}>
      <p>${this.#term('foreignVerbsText')}</p>
      ${others.map((verb) => this.#renderVerb(verb, verb, this.localize.term('ourUserAccess_verbOwner', ownerOf(verb)), permissions))}
    </uui-box>`;
  }

  #renderDocuments({ granularPermissions, permissions }: GroupDraft) {
    const others = granularPermissions.filter(({ context }) => context !== DOCUMENT_CONTEXT);
    const entries = granularPermissions
      .filter(({ context, nodeId }) => context === DOCUMENT_CONTEXT && nodeId !== null)
      .map(({ nodeId, verbs }) => ({ $type: 'DocumentPermissionPresentationModel', document: { id: nodeId }, verbs }));
    const errors = [...(this.errors?.of('permissions') ?? []), ...(this.errors?.of('granularPermissions') ?? [])];
    return html`<uui-box headline-variant="h2" headline=${this.#term('field_granularPermissions')}>
      <our-ua-field orientation="vertical" .errors=${errors}>
        <umb-input-document-granular-user-permission
          .permissions=${entries}
          .fallbackPermissions=${permissions}
          @change=${({ target }: Event) => this.#edit({ granularPermissions: [...(target as Chosen).permissions.map(draftOfEntry), ...others] })}>
        </umb-input-document-granular-user-permission>
      </our-ua-field>
    </uui-box>`;
  }

  #renderOtherEntries(granularPermissions: Array<GranularDraft>) {
    const others = granularPermissions.filter(({ context }) => context !== DOCUMENT_CONTEXT);
    if (!others.length) return nothing;
    return html`<uui-box headline-variant="h2" headline=${this.#term('otherEntries')}>
      <p>${this.#term('otherEntriesText')}</p>
      <ul>
        ${others.map(({ context, verbs }) => html`<li><b>${context}</b>: ${this.localize.list(verbs)}</li>`)}
      </ul>
    </uui-box>`;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-layout-1);
    }
    p {
      margin: 0 0 var(--uui-size-space-4);
      color: var(--uui-color-text-alt);
    }
    ul {
      margin: 0;
      padding-left: var(--uui-size-space-5);
      overflow-wrap: anywhere;
    }
    umb-input-user-permission-verb:not(:last-of-type) {
      border-bottom: 1px solid var(--uui-color-divider);
    }
  `;
}

const draftOfEntry = ({ document, verbs }: DocumentEntry): GranularDraft => ({ context: DOCUMENT_CONTEXT, nodeId: document.id, verbs });

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-permissions-form': PermissionsFormElement;
  }
}
