import { css, customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../operations/components/item-state.element.js';
import { workspacePath } from '../../section/constants.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import type { BulkResult } from './one-by-one.js';

/** What came of each of several invitations. */
@customElement('our-ua-invitation-bulk-results')
export class InvitationBulkResultsElement extends UmbLitElement {
  @property({ attribute: false })
  results: ReadonlyArray<BulkResult> = [];

  override render() {
    return html`<ul aria-label=${this.localize.term('ourUserAccess_results')}>
      ${repeat(this.results, ({ unique }) => unique, (result) => this.#renderResult(result))}
    </ul>`;
  }

  #renderResult({ unique, name, state, sentence }: BulkResult) {
    return html`<li>
      <our-ua-item-state .state=${state}></our-ua-item-state>
      <div>
        <a href=${workspacePath(INVITATION_ENTITY_TYPE, unique)}>${name}</a>
        ${sentence ? html`<p lang="en">${sentence}</p>` : nothing}
      </div>
    </li>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) 0;
      border-top: 1px solid var(--uui-color-divider);
    }
    li div {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    a {
      color: var(--uui-color-interactive);
    }
    p {
      margin: 0;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-bulk-results': InvitationBulkResultsElement;
  }
}
