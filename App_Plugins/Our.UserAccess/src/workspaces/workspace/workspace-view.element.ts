import '@umbraco-cms/backoffice/document';
import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/language';
import '@umbraco-cms/backoffice/media';
import '@umbraco-cms/backoffice/user';
import { workspacePath } from '../../section/constants.js';
import '../../shared/components/name-list.element.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { languageName } from '../../shared/language-name.js';
import { RightsController } from '../../shared/rights.js';
import { EditViewElement } from '../../shared/workspace/edit-view.element.js';
import '../components/workspace-roots.element.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';
import { WORKSPACE_FIELDS } from '../draft.js';
import type { WorkspaceDraft, WorkspaceItem } from '../types.js';

/** Elements that choose several things; the ones of Umbraco all answer to this. */
type Picker = HTMLElement & { selection: Array<string> };

@customElement('our-ua-workspace-view')
export class WorkspaceViewElement extends EditViewElement<WorkspaceItem, WorkspaceDraft> {
  @state()
  private _manages = false;

  #rights = new RightsController(this, () => (this._manages = this.#rights?.has('manageWorkspaces') ?? false));

  protected override readonly fields = WORKSPACE_FIELDS;

  protected renderDraft(workspace: WorkspaceItem, draft: WorkspaceDraft, errors: FormErrors) {
    return html`
      ${this.#renderOddities(workspace)} ${this._manages ? this.#renderForm(draft, errors) : this.#renderFacts(workspace)}
    `;
  }

  #renderOddities({ overlaps, contentRoots, mediaRoots }: WorkspaceItem) {
    const gone = [...contentRoots, ...mediaRoots].filter((root) => root.state !== 'present');
    if (!overlaps.length && !gone.length) return nothing;
    const others = [...new Map(overlaps.map((overlap) => [overlap.workspaceId, overlap.workspaceName]))];
    return html`
      <div class="note">
        ${gone.length
          ? html`<p><b>${this.localize.term('ourUserAccess_goneRoots')}</b></p>
              <our-ua-workspace-roots .roots=${gone}></our-ua-workspace-roots>`
          : nothing}
        ${others.length
          ? html`<p>${this.localize.term('ourUserAccess_sharesNodes')}</p>
              <our-ua-name-list
                .names=${others.map(([id, name]) => ({ name, href: workspacePath(WORKSPACE_ENTITY_TYPE, id) }))}></our-ua-name-list>`
          : nothing}
      </div>
    `;
  }

  #renderForm(draft: WorkspaceDraft, errors: FormErrors) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const set = (change: Partial<WorkspaceDraft>) => this.set(change);
    const picked = (event: Event) => [...(event.target as Picker).selection];
    const field = (name: keyof WorkspaceDraft, editor: unknown, description = '', mandatory = false) => html`
      <our-ua-field .label=${term(`field_${name}`)} .description=${description} ?mandatory=${mandatory} .errors=${errors.of(name)}>
        ${editor}
      </our-ua-field>
    `;
    return html`
      <uui-box headline-variant="h2" headline=${term('workspace')}>
        ${field(
          'name',
          html`<uui-input
            label=${term('field_name')}
            maxlength="200"
            .value=${draft.name}
            @input=${(event: InputEvent) => set({ name: (event.target as HTMLInputElement).value })}></uui-input>`,
          '',
          true,
        )}
        ${field(
          'alias',
          html`<uui-input
            label=${term('field_alias')}
            maxlength="100"
            placeholder=${term('aliasPlaceholder')}
            .value=${draft.alias}
            @input=${(event: InputEvent) => set({ alias: (event.target as HTMLInputElement).value })}></uui-input>`,
          term('aliasText'),
        )}
      </uui-box>
      <uui-box headline-variant="h2" headline=${term('belongsHere')}>
        ${field(
          'contentRootIds',
          html`<umb-input-document
            .selection=${draft.contentRootIds}
            @change=${(event: Event) => set({ contentRootIds: picked(event) })}></umb-input-document>`,
          term('contentRootsText'),
        )}
        ${field(
          'mediaRootIds',
          html`<umb-input-media
            .selection=${draft.mediaRootIds}
            @change=${(event: Event) => set({ mediaRootIds: picked(event) })}></umb-input-media>`,
          term('mediaRootsText'),
        )}
        ${field(
          'languages',
          html`<umb-input-language
            .selection=${draft.languages}
            @change=${(event: Event) => set({ languages: picked(event) })}></umb-input-language>`,
          term('workspaceLanguagesText'),
        )}
        ${field(
          'domains',
          html`<umb-input-multiple-text-string
            .items=${draft.domains}
            @change=${(event: Event) => set({ domains: [...(event.target as HTMLElement & { items: Array<string> }).items] })}></umb-input-multiple-text-string>`,
          term('domainsText'),
        )}
      </uui-box>
      <uui-box headline-variant="h2" headline=${term('field_managerIds')}>
        ${field(
          'managerIds',
          html`<umb-user-input
            .selection=${draft.managerIds}
            @change=${(event: Event) => set({ managerIds: picked(event) })}></umb-user-input>`,
          term('managersText'),
        )}
      </uui-box>
    `;
  }

  #renderFacts({ name, alias, contentRoots, mediaRoots, languages, domains }: WorkspaceItem) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const facts = [
      { label: term('field_name'), value: name },
      { label: term('field_alias'), value: alias },
      { label: term('field_contentRootIds'), value: html`<our-ua-workspace-roots .roots=${contentRoots}></our-ua-workspace-roots>` },
      { label: term('field_mediaRootIds'), value: html`<our-ua-workspace-roots .roots=${mediaRoots}></our-ua-workspace-roots>` },
      {
        label: term('field_languages'),
        value: this.renderNames(languages.map((code) => languageName(code, this.localize.lang()) ?? code), 'ourUserAccess_allLanguages'),
      },
      { label: term('field_domains'), value: this.renderNames(domains) },
    ];
    return html`<uui-box headline-variant="h2" headline=${term('workspace')}><our-ua-facts .facts=${facts}></our-ua-facts></uui-box>`;
  }

  static override styles = [
    ...EditViewElement.styles,
    css`
      uui-input {
        width: 100%;
      }
      .note p {
        margin: 0 0 var(--uui-size-space-2);
      }
      .note * + p {
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

export { WorkspaceViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-view': WorkspaceViewElement;
  }
}
