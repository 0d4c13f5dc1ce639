import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { debounce } from '@umbraco-cms/backoffice/utils';
import { previewInvitation } from '../repository/invitation.wire.js';
import type { Failure } from '../../shared/api/types.js';
import type { MailPreview } from '../types.js';
import { bodyOf, type InviteDraft } from './draft.js';

type Look = 'html' | 'text';
const LOOKS: ReadonlyArray<Look> = ['html', 'text'];

/** The mail as it would arrive, once somebody wants to see it; it follows what is entered. */
@customElement('our-ua-mail-preview')
export class MailPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: InviteDraft;

  @state()
  private _open = false;

  @state()
  private _look: Look = 'html';

  @state()
  private _mail?: MailPreview;

  @state()
  private _failure?: Failure;

  #asked = '';
  #ask = debounce(() => void this.#load(), 500);

  protected override updated(changed: PropertyValues<this>) {
    if (this._open && changed.has('draft')) this.#ask();
  }

  async #load() {
    if (!this.draft) return;
    const asked = JSON.stringify(bodyOf(this.draft));
    if (asked === this.#asked && !this._failure) return;
    this.#asked = asked;
    const { data, failure } = await previewInvitation(this, this.draft);
    if (asked !== this.#asked) return;
    this._mail = data ?? this._mail;
    this._failure = failure;
  }

  override render() {
    return html`
      <uui-button
        look="outline"
        aria-expanded=${this._open}
        label=${this.localize.term(this._open ? 'ourUserAccess_previewHide' : 'ourUserAccess_previewShow')}
        @click=${this.#onToggle}></uui-button>
      ${this._open ? this.#renderMail() : nothing}
    `;
  }

  #onToggle() {
    this._open = !this._open;
    if (this._open) void this.#load();
  }

  #renderMail() {
    return html`
      ${this._failure ? html`<p role="status">${this.#sentence(this._failure)}</p>` : nothing}
      ${this._mail ? this.#renderLooks(this._mail) : this._failure ? nothing : html`<uui-loader-bar></uui-loader-bar>`}
    `;
  }

  // What is not filled in yet is nothing to complain of while somebody only looks.
  #sentence({ kind, sentence }: Failure) {
    return kind === 'invalid' ? this.localize.term('ourUserAccess_previewNotYet') : (sentence ?? this.localize.term('ourUserAccess_failedText'));
  }

  // INVARIANT: the mail is shown without scripts, without a way to this page, and without sending anybody anywhere.
  #renderLooks({ subject, html: body, text }: MailPreview) {
    const label = this.localize.term('ourUserAccess_previewShow');
    return html`
      <div id="head">
        <p id="subject"><b>${this.localize.term('ourUserAccess_subject')}</b> ${subject}</p>
        <div role="group" aria-label=${label}>
          ${LOOKS.map(
            (look) => html`<uui-button
              compact
              look=${this._look === look ? 'secondary' : 'outline'}
              aria-pressed=${this._look === look}
              label=${this.localize.term(`ourUserAccess_preview_${look}`)}
              @click=${() => (this._look = look)}></uui-button>`,
          )}
        </div>
      </div>
      ${this._look === 'html' ? html`<iframe title=${label} sandbox="" referrerpolicy="no-referrer" srcdoc=${body}></iframe>` : html`<pre tabindex="0">${text}</pre>`}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: var(--uui-size-space-3) 0;
      }
      #head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--uui-size-space-3);
      }
      #subject {
        flex: 1 1 20rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      iframe,
      pre {
        display: block;
        box-sizing: border-box;
        width: 100%;
        height: 26rem;
        margin: 0;
        border: 1px solid var(--uui-color-border);
        border-radius: var(--uui-border-radius);
      }
      iframe {
        background: #fff;
      }
      pre {
        padding: var(--uui-size-space-4);
        overflow: auto;
        background: var(--uui-color-surface-alt);
        font-size: var(--uui-type-small-size);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-mail-preview': MailPreviewElement;
  }
}
