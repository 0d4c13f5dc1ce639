import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { previewNewForm } from '../repository/forms-defaults.wire.js';
import { readFolders } from '../repository/forms.wire.js';
import type { DefaultsDraft, NewFormAccess, PlacedName } from '../types.js';

const MOST_FOLDERS = 500;

/** Who would get to a form, before it is made and before the defaults are saved. */
@customElement('our-ua-new-form-preview')
export class NewFormPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  defaults?: DefaultsDraft;

  @state()
  private _answer?: Answer<Array<NewFormAccess>>;

  @state()
  private _folders: Array<PlacedName> = [];

  @state()
  private _folderId = '';

  @state()
  private _creatorId = '';

  #asked = 0;

  // Without them there is less to choose from, and the preview is the same.
  protected override async firstUpdated() {
    this._folders = (await readFolders(this, { skip: 0, take: MOST_FOLDERS })).data?.items ?? [];
  }

  protected override willUpdate(changed: PropertyValues) {
    if (['defaults', '_folderId', '_creatorId'].some((property) => changed.has(property))) void this.#load();
  }

  async #load() {
    if (!this.defaults) return;
    const asked = ++this.#asked;
    const place = { folderId: this._folderId || undefined, creatorId: this._creatorId || undefined };
    const answer = await previewNewForm(this, { ...place, defaults: this.defaults });
    if (asked === this.#asked) this._answer = answer;
  }

  override render() {
    const all = { value: '', name: this.localize.term('ourUserAccess_formsNoFolder'), selected: this._folderId === '' };
    const folders = this._folders.map(({ id, name, path }) => ({ value: id, name: [...path, name].join(' / '), selected: id === this._folderId }));
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_formsPreview')}>
      <div id="question">
        <fieldset>
          <legend>${this.localize.term('ourUserAccess_formsFolder')}</legend>
          <uui-select
            label=${this.localize.term('ourUserAccess_formsFolder')}
            .options=${[all, ...folders]}
            @change=${({ target }: Event) => (this._folderId = (target as HTMLSelectElement).value)}></uui-select>
        </fieldset>
        <fieldset>
          <legend>${this.localize.term('ourUserAccess_formsMadeBy')}</legend>
          <our-ua-principal-input
            kind="user"
            .value=${this._creatorId}
            @choose=${({ detail }: CustomEvent<Principal | undefined>) => (this._creatorId = detail?.id ?? '')}></our-ua-principal-input>
        </fieldset>
      </div>
      ${this.#renderAnswer()}
    </uui-box>`;
  }

  #renderAnswer() {
    if (!this._answer) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const reached = data.filter(({ isReached }) => isReached);
    return html`
      <div role="status">
        <ul>
          ${reached.map((access) => this.#renderAccess(access))}
          ${reached.length ? nothing : html`<li>${this.localize.term('ourUserAccess_formsPreviewNobody')}</li>`}
        </ul>
      </div>
    `;
  }

  #renderAccess({ subject, byDefaults, permissions }: NewFormAccess) {
    const names = permissions.map((permission) => this.localize.term(`ourUserAccess_formsFlag_${permission}`));
    return html`<li>
      <b>${subject.name}</b>
      <uui-tag look="outline">
        ${this.localize.term(byDefaults ? 'ourUserAccess_formsByDefaults' : 'ourUserAccess_formsOthers_allow')}
      </uui-tag>
      <small>${names.length ? this.localize.list(names) : this.localize.term('ourUserAccess_formsNoPermissions')}</small>
    </li>`;
  }

  static override styles = css`
    #question {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      gap: var(--uui-size-space-4);
      margin-bottom: var(--uui-size-space-5);
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--uui-size-space-2);
      padding: 0;
      font-weight: 700;
    }
    uui-select {
      width: 100%;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: var(--uui-size-space-3) 0;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    li + li {
      border-top: 1px solid var(--uui-color-divider);
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-new-form-preview': NewFormPreviewElement;
  }
}
