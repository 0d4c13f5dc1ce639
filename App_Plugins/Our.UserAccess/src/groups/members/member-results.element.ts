import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { MemberResult } from '../repository/group.wire.js';

/** What did not happen, or happened besides, to people who were put in or taken out. */
@customElement('our-ua-member-results')
export class MemberResultsElement extends UmbLitElement {
  @property({ attribute: false })
  results: Array<MemberResult> = [];

  override render() {
    const told = this.results.filter(({ changed, sentence }) => !changed || sentence);
    return html`<div role="status">
      ${told.map(({ name, changed, sentence }) => html`<p class=${changed ? '' : 'refused'}><b>${name}</b> <span lang="en">${sentence}</span></p>`)}
    </div>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0 0 var(--uui-size-space-2);
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      overflow-wrap: anywhere;
    }
    .refused {
      border-color: var(--uui-color-warning-standalone, var(--uui-color-border));
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-member-results': MemberResultsElement;
  }
}
