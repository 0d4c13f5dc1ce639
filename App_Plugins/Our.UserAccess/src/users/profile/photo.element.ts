import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer } from '../../shared/api/types.js';
import { announceChange } from '../changed.js';
import { putPhoto, removePhoto } from '../repository/profile.wire.js';
import type { UserDetail } from '../types.js';
import { PHOTO_TYPES, photoProblem } from './photo-check.js';

/** Somebody's picture: choose or drop one, look at it, and send it or not. */
@customElement('our-ua-photo')
export class PhotoElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  @property({ type: Boolean })
  editable = false;

  @state()
  private _chosen?: { file: File; url: string };

  @state()
  private _problem = '';

  @state()
  private _busy = false;

  @state()
  private _over = false;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
  }

  override render() {
    if (!this.user) return nothing;
    return html`
      <div
        id="place"
        class=${this._over ? 'over' : ''}
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this._over = false)}
        @drop=${this.#onDrop}>
        ${this._chosen
          ? html`<img src=${this._chosen.url} alt=${this.localize.term('ourUserAccess_photoPreview')} />`
          : this.#renderAvatar(this.user)}
        ${this.editable ? this.#renderTools(this.user) : nothing}
      </div>
      <div id="problem" role="alert">${this._problem}</div>
    `;
  }

  #renderAvatar({ name, kind, avatarUrls }: UserDetail) {
    return html`<umb-user-avatar aria-hidden="true" .name=${name} .kind=${kind === 'api' ? 'Api' : 'Default'} .imgUrls=${avatarUrls}></umb-user-avatar>`;
  }

  #renderTools({ avatarUrls }: UserDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const busy = this._busy ? 'waiting' : undefined;
    if (this._chosen) {
      return html`<div id="tools">
        <uui-button look="primary" color="positive" label=${term('photoSave')} .state=${busy} @click=${this.#onSave}></uui-button>
        <uui-button label=${this.localize.term('general_cancel')} @click=${() => this.#forget()}></uui-button>
      </div>`;
    }
    return html`<div id="tools">
      <input id="file" type="file" hidden accept=${PHOTO_TYPES.join(',')} @change=${this.#onFile} />
      <uui-button look="outline" label=${term('photoChoose')} @click=${() => this.#input?.click()}></uui-button>
      ${avatarUrls.length
        ? html`<uui-button label=${term('photoRemove')} .state=${busy} @click=${this.#onRemove}></uui-button>`
        : nothing}
      <small>${term('photoText')}</small>
    </div>`;
  }

  get #input() {
    return this.renderRoot.querySelector<HTMLInputElement>('#file');
  }

  #onDragOver(event: DragEvent) {
    if (!this.editable) return;
    event.preventDefault();
    this._over = true;
  }

  #onDrop(event: DragEvent) {
    if (!this.editable) return;
    event.preventDefault();
    this._over = false;
    this.#choose(event.dataTransfer?.files[0]);
  }

  #onFile(event: Event) {
    const input = event.target as HTMLInputElement;
    this.#choose(input.files?.[0]);
    // The same file chosen again is a choice, too.
    input.value = '';
  }

  #choose(file: File | undefined) {
    if (!file) return;
    this.#forget();
    const problem = photoProblem(file);
    if (problem) this._problem = this.localize.term(`ourUserAccess_photo_${problem}`);
    else this._chosen = { file, url: URL.createObjectURL(file) };
  }

  #onSave() {
    const { user, _chosen: chosen } = this;
    if (user && chosen) void this.#send(putPhoto(this, user.unique, chosen.file), user.unique);
  }

  #onRemove() {
    if (this.user) void this.#send(removePhoto(this, this.user.unique), this.user.unique);
  }

  async #send(sent: Promise<Answer<unknown>>, unique: string) {
    if (this._busy) return;
    this._busy = true;
    const { failure } = await sent;
    this._busy = false;
    if (failure) {
      this._problem = Object.values(failure.fields ?? {})[0]?.[0] ?? failure.sentence ?? this.localize.term('ourUserAccess_failedText');
      return;
    }
    this.#forget();
    await announceChange(this, unique);
  }

  #forget() {
    if (this._chosen) URL.revokeObjectURL(this._chosen.url);
    this._chosen = undefined;
    this._problem = '';
  }

  static override styles = css`
    :host {
      display: block;
    }
    #place {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-5);
      padding: var(--uui-size-space-4);
      border: 1px dashed transparent;
      border-radius: var(--uui-border-radius);
    }
    #place.over {
      border-color: var(--uui-color-focus);
      background: var(--uui-color-surface-emphasis);
    }
    umb-user-avatar {
      display: flex;
      font-size: 2rem;
    }
    img {
      width: 96px;
      height: 96px;
      border-radius: 50%;
      object-fit: cover;
    }
    #tools {
      display: flex;
      flex: 1 1 12rem;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
    }
    small {
      flex-basis: 100%;
      color: var(--uui-color-text-alt);
    }
    #problem {
      color: var(--uui-color-danger);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-photo': PhotoElement;
  }
}
