import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import '../../audit/components/subject-audit.element.js';
import '../../rules/components/rules.element.js';
import { RightsController } from '../../shared/rights.js';
import { explorerPath } from '../explorer/address.js';
import type { NodeKind } from '../types.js';
import { CoreViewElement } from './core-view.element.js';
import './own-access.element.js';
import './who-table.element.js';

/** On a document or a medium: what the reader may do here, who else may do what, and how that came about. */
@customElement('our-ua-node-access-view')
export class NodeAccessViewElement extends CoreViewElement {
  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected renderAbout(unique: string, entityType: string) {
    const kind = entityType as NodeKind;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      <uui-box headline-variant="h2" headline=${term('ownAccess')}>
        <our-ua-own-access .kind=${kind} .node=${unique}></our-ua-own-access>
      </uui-box>
      ${this._hasSection
        ? html`
            <uui-box headline-variant="h2" headline=${term('whoHere')}>
              <uui-button
                slot="header-actions"
                compact
                look="outline"
                href=${explorerPath({ nodeKind: kind, node: unique })}
                label=${term('askAboutOther')}></uui-button>
              <our-ua-who-table .kind=${kind} .node=${unique}></our-ua-who-table>
            </uui-box>
            <our-ua-rules .node=${{ id: unique, kind }}></our-ua-rules>
            ${this.#rights.has('readAudit') ? html`<our-ua-subject-audit .kind=${kind} .unique=${unique}></our-ua-subject-audit>` : nothing}
          `
        : nothing}
    `;
  }
}

export { NodeAccessViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-node-access-view': NodeAccessViewElement;
  }
}
