import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/user-permission';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { OWN_VERBS, ownVerbKey } from '../own-verbs.js';
import type { GranularDraft, GroupDraft } from '../types.js';
import { ownerOf } from '../verb-owner.js';
import './granular-editor.element.js';
import './verb-toggle.element.js';
import { entriesOf, isKnown, withEntries, type GranularEntry } from './granular.js';

interface PermissionManifest {
  name: string;
  forEntityTypes: Array<string>;
  meta: { verbs?: Array<string>; label?: string; description?: string; group?: string };
}

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

  /** Whether the reader may pass a verb on. */
  @property({ attribute: false })
  holds: (verb: string) => boolean = () => true;

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
        ${OWN_VERBS.map((verb) => this.#renderVerbs([verb], this.localize.term(ownVerbKey(verb)), '', draft.permissions))}
      </uui-box>
      ${this.#renderOthers(draft.permissions)}
      ${this.#renderGranular(this.#term('field_granularPermissions'), 'DocumentPermissionPresentationModel', draft)}
      ${this.#renderGranular(this.#term('propertyValues'), 'DocumentPropertyValuePermissionPresentationModel', draft)}
      ${this.#renderOtherEntries(draft.granularPermissions)}
    `;
  }

  #renderRegistered(type: string, permissions: Array<string>) {
    const manifests = this.#registered.filter(({ forEntityTypes }) => forEntityTypes.includes(type));
    const groups = [...new Set(manifests.map(({ meta }) => meta.group ?? 'general'))];
    return html`<uui-box headline-variant="h2" headline=${this.localize.term(`user_permissionsEntityGroup_${type}`)}>
      ${groups.map(
        (group) => html`<umb-property-layout label=${`#actionCategories_${group}`}>
          <div slot="editor">
            ${manifests
              .filter(({ meta }) => (meta.group ?? 'general') === group)
              .map(({ name, meta }) =>
                this.#renderVerbs(meta.verbs ?? [], this.localize.string(meta.label ?? name), this.localize.string(meta.description ?? ''), permissions),
              )}
          </div>
        </umb-property-layout>`,
      )}
    </uui-box>`;
  }

  #renderVerbs(verbs: Array<string>, label: string, description: string, permissions: Array<string>) {
    return html`<our-ua-verb-toggle
      label=${label}
      .description=${description}
      ?given=${verbs.every((verb) => permissions.includes(verb))}
      ?lacked=${!verbs.every(this.holds)}
      @toggle=${({ detail: given }: CustomEvent<boolean>) => {
        const others = permissions.filter((held) => !verbs.includes(held));
        this.#edit({ permissions: given ? [...others, ...verbs] : others });
      }}></our-ua-verb-toggle>`;
  }

  // INVARIANT: what nobody here knows stays with the group unless somebody takes it away.
  #renderOthers(permissions: Array<string>) {
    const known = new Set([...OWN_VERBS, ...this.#registered.flatMap(({ meta }) => meta.verbs ?? [])]);
    const others = permissions.filter((verb) => !known.has(verb));
    if (!others.length) return nothing;
    return html`<uui-box headline-variant="h2" headline=${this.#term('foreignVerbs')}>
      <p>${this.#term('foreignVerbsText')}</p>
      ${others.map((verb) => this.#renderVerbs([verb], verb, this.localize.term('ourUserAccess_verbOwner', ownerOf(verb)), permissions))}
    </uui-box>`;
  }

  #renderGranular(headline: string, schema: string, { granularPermissions: drafts, permissions }: GroupDraft) {
    const errors = this.errors?.of('granularPermissions') ?? [];
    return html`<uui-box headline-variant="h2" headline=${headline}>
      <our-ua-field orientation="vertical" .errors=${errors}>
        <our-ua-granular-editor
          schema=${schema}
          .entries=${entriesOf(schema, drafts)}
          .fallback=${permissions}
          @edit=${(event: CustomEvent<Array<GranularEntry>>) => this.#edit({ granularPermissions: withEntries(schema, drafts, event.detail) })}>
        </our-ua-granular-editor>
      </our-ua-field>
    </uui-box>`;
  }

  #renderOtherEntries(granularPermissions: Array<GranularDraft>) {
    const others = granularPermissions.filter((draft) => !isKnown(draft));
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
    our-ua-verb-toggle:not(:last-of-type) {
      border-bottom: 1px solid var(--uui-color-divider);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-permissions-form': PermissionsFormElement;
  }
}
