import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import '../../rules/components/rules.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import '../effective/effective-grid.element.js';
import { CoreViewElement } from './core-view.element.js';

/** On Umbraco's own page of a user or a group: what they may do where. */
@customElement('our-ua-subject-access-view')
export class SubjectAccessViewElement extends CoreViewElement {
  protected renderAbout(unique: string, entityType: string) {
    const kind = entityType === 'user' ? 'user' : 'group';
    const ours = kind === 'user' ? USER_ENTITY_TYPE : GROUP_ENTITY_TYPE;
    return html`
      <div class="links">
        <uui-button look="outline" href=${workspacePath(ours, unique)} label=${this.localize.term('ourUserAccess_openHere')}></uui-button>
      </div>
      <our-ua-rules .subject=${{ kind, id: unique }}></our-ua-rules>
      <our-ua-effective-grid .subject=${{ kind, id: unique }}></our-ua-effective-grid>
    `;
  }
}

export { SubjectAccessViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-subject-access-view': SubjectAccessViewElement;
  }
}
