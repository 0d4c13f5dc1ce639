import { css, customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import { FORMS_LIST_ENTITY_TYPE } from '../constants.js';
import { FORMS_LISTS } from '../types.js';
import '../why/why.element.js';

/** Who wins, said once for everything and on request for one person and form. */
@customElement('our-ua-forms-overview')
export class FormsOverviewElement extends UmbLitElement {
  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const list = (unique: string, key: string) => html`<a href=${workspacePath(FORMS_LIST_ENTITY_TYPE, unique)}>${term(key)}</a>`;
    return html`
      <uui-box headline-variant="h2" headline=${term('formsWhoWins')}>
        <ol>
          <li>${term('formsWins_user')}</li>
          <li>${term('formsWins_groups')}</li>
          <li>${term('formsWins_gates')}</li>
        </ol>
        <p id="lists">${list(FORMS_LISTS.group, 'formsOfGroups')} ${list(FORMS_LISTS.user, 'formsOfUsers')}</p>
      </uui-box>
      <uui-box headline-variant="h2" headline=${term('formsAsk')}><our-ua-forms-why></our-ua-forms-why></uui-box>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-layout-1);
        max-width: 80rem;
        padding: var(--uui-size-layout-1);
      }
      ol {
        max-width: 80ch;
        margin: 0;
        padding-left: var(--uui-size-space-6);
      }
      #lists {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-5);
        margin: var(--uui-size-space-4) 0 0;
      }
      a {
        color: var(--uui-color-interactive);
      }
    `,
  ];
}

export { FormsOverviewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-overview': FormsOverviewElement;
  }
}
