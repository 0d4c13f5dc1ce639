import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../api/types.js';

const ICONS = { refused: 'icon-lock', missing: 'icon-search', failed: 'icon-alert' };

/** A place that could not be read says no more than that; what was wrong with the question is nothing its reader can mend. */
const lookOf = (kind: Failure['kind']) => (kind === 'refused' || kind === 'missing' ? kind : 'failed');

/**
 * What a place says when it has nothing to show: why, and what can be done.
 * @fires retry - somebody asks to try again
 */
@customElement('our-ua-notice')
export class NoticeElement extends UmbLitElement {
  /** What went wrong; leave it out where nothing did and there is just nothing. */
  @property({ attribute: false })
  failure?: Failure;

  @property()
  headline = '';

  @property()
  icon = 'icon-box-open';

  override render() {
    const kind = this.failure && lookOf(this.failure.kind);
    return html`
      <div id="notice" role=${kind ? 'alert' : 'status'}>
        <umb-icon name=${kind ? ICONS[kind] : this.icon} aria-hidden="true"></umb-icon>
        <h2>${kind ? this.localize.term(`ourUserAccess_${kind}Headline`) : this.headline}</h2>
        ${kind ? html`<p>${this.failure?.sentence ?? this.localize.term(`ourUserAccess_${kind}Text`)}</p>` : nothing}
        <slot></slot>
        ${kind === 'failed'
          ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_retry')} @click=${this.#onRetry}></uui-button>`
          : nothing}
      </div>
    `;
  }

  #onRetry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      #notice {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: var(--uui-size-space-3);
        max-width: 60ch;
        margin: var(--uui-size-layout-4) auto;
        padding: 0 var(--uui-size-space-5);
        text-align: center;
      }
      umb-icon {
        font-size: var(--uui-size-layout-2);
        opacity: 0.6;
      }
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.4;
      }
      p {
        margin: 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-notice': NoticeElement;
  }
}
