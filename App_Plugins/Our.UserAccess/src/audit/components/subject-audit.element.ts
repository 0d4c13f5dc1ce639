import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { auditPath } from '../address.js';
import type { AboutKind, AuditFilters } from '../types.js';
import './audit-list.element.js';

/** What happened to one person, group, workspace or node, with the way to the whole trail. */
@customElement('our-ua-subject-audit')
export class SubjectAuditElement extends UmbLitElement {
  @property()
  kind: AboutKind = 'user';

  @property()
  unique = '';

  /** Empty where the page says already what it is about. */
  @property()
  name = '';

  /** What was last read of it. */
  @property({ attribute: false })
  seen?: unknown;

  override render() {
    const filters: AuditFilters = { about: { kind: this.kind, id: this.unique } };
    return html`<uui-box headline-variant="h2" headline=${this.name ? this.localize.term('ourUserAccess_auditOf', this.name) : this.localize.term('ourUserAccess_activity')}>
      <nav aria-label=${this.localize.term('ourUserAccess_audit')}>
        <a href=${auditPath(filters)}>${this.localize.term('ourUserAccess_auditOpen')}</a>
        ${this.kind === 'user'
          ? html`<a href=${auditPath({ actor: this.unique })}>${this.localize.term('ourUserAccess_auditByPerson', this.name)}</a>`
          : nothing}
      </nav>
      <our-ua-audit-list nested .filters=${filters} .seen=${this.seen}></our-ua-audit-list>
    </uui-box>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      margin-bottom: var(--uui-size-space-3);
    }
    a {
      color: var(--uui-color-interactive);
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-subject-audit': SubjectAuditElement;
  }
}
