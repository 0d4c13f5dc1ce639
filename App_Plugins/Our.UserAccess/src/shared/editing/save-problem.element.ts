import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Failure } from '../api/types.js';

export const STALE_VERSION = 'stale-version';

/**
 * Why a form could not be saved, above its fields.
 * @fires reload - somebody asks for what the other one saved
 */
@customElement('our-ua-save-problem')
export class SaveProblemElement extends UmbLitElement {
  @property({ attribute: false })
  failure?: Failure;

  /** What did not happen; that it was not saved unless given. */
  @property()
  headline?: string;

  /** Sentences about fields that the form does not show. */
  @property({ attribute: false })
  others: Array<string> = [];

  // What is wrong with a field is shown there; anything else is said here, wherever in the form somebody was.
  protected override updated() {
    if (!this.failure?.fields) this.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    if (!this.failure) return nothing;
    const stale = this.failure.code === STALE_VERSION;
    return html`
      <div id="problem" role="alert">
        <uui-icon name=${stale ? 'icon-refresh' : 'icon-alert'} aria-hidden="true"></uui-icon>
        <div>
          <b>${stale ? this.localize.term('ourUserAccess_staleHeadline') : (this.headline ?? this.localize.term('ourUserAccess_notSaved'))}</b>
          <p>${stale ? this.localize.term('ourUserAccess_staleText') : this.#sentence()}</p>
          ${this.others.map((sentence) => html`<p>${sentence}</p>`)}
        </div>
        ${stale
          ? html`<uui-button
              look="outline"
              label=${this.localize.term('ourUserAccess_staleReload')}
              @click=${() => this.dispatchEvent(new CustomEvent('reload'))}></uui-button>`
          : nothing}
      </div>
    `;
  }

  #sentence() {
    if (this.failure?.fields) return this.localize.term('ourUserAccess_seeFields');
    return this.failure?.sentence ?? this.localize.term('ourUserAccess_failedText');
  }

  static override styles = css`
    :host {
      display: block;
    }
    #problem {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-danger);
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-text);
    }
    #problem > div {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    uui-icon {
      flex: none;
      color: var(--uui-color-danger);
      font-size: var(--uui-size-6);
    }
    p {
      margin: var(--uui-size-space-1) 0 0;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-save-problem': SaveProblemElement;
  }
}
