import '@umbraco-cms/backoffice/document';
import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/language';
import '@umbraco-cms/backoffice/media';
import '@umbraco-cms/backoffice/user';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/name-list.element.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { languageName } from '../../shared/language-name.js';
import { RightsController } from '../../shared/rights.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/workspace-roots.element.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';
import { WORKSPACE_FIELDS } from '../draft.js';
import type { WorkspaceDraft, WorkspaceItem } from '../types.js';
import type { WorkspaceWorkspaceContext } from './workspace-workspace.context.js';

/** Elements that choose several things; the ones of Umbraco all answer to this. */
type Picker = HTMLElement & { selection: Array<string> };

@customElement('our-ua-workspace-view')
export class WorkspaceViewElement extends DetailViewElement<WorkspaceItem> {
  @state()
  private _draft?: WorkspaceDraft;

  @state()
  private _failure?: Failure;

  @state()
  private _clashes: Array<string> = [];

  @state()
  private _manages = false;

  #context?: WorkspaceWorkspaceContext;
  #rights = new RightsController(this, () => (this._manages = this.#rights?.has('manageWorkspaces') ?? false));

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as WorkspaceWorkspaceContext | undefined;
      this.observe(this.#context?.draft, (draft) => (this._draft = draft), 'draft');
      this.observe(this.#context?.saveFailure, (failure) => (this._failure = failure), 'saveFailure');
      this.observe(this.#context?.clashes, (clashes) => (this._clashes = clashes ?? []), 'clashes');
    });
  }

  protected renderData(workspace: WorkspaceItem) {
    if (!this._draft) return nothing;
    const errors = formErrors(this._failure, WORKSPACE_FIELDS);
    return html`
      ${this._failure
        ? html`<our-ua-save-problem
            .failure=${this._failure}
            .others=${errors.others}
            @reload=${() => this.#context?.takeTheirs()}></our-ua-save-problem>`
        : nothing}
      ${this.#renderClashes()} ${this.#renderOddities(workspace)}
      ${this._manages ? this.#renderForm(this._draft, errors) : this.#renderFacts(workspace)}
    `;
  }

  #renderClashes() {
    if (!this._clashes.length) return nothing;
    const fields = this._clashes.map((field) => this.localize.term(`ourUserAccess_field_${field}`));
    return html`<p class="note" role="status">${this.localize.term('ourUserAccess_clashes', this.localize.list(fields))}</p>`;
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
    const set = (change: Partial<WorkspaceDraft>) => this.#context?.setDraft(change);
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
    ...DetailViewElement.styles,
    css`
      uui-input {
        width: 100%;
      }
      .note {
        margin: 0;
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
        border-left-width: 6px;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
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
