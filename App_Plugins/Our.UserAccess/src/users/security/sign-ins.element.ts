import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { SignIn } from '../repository/security.wire.js';

const COLORS: Record<string, 'positive' | 'danger' | 'warning' | 'default'> = { success: 'positive', failure: 'danger', lockout: 'danger' };

/** The newest sign-ins of somebody, and what else happened to their way in. */
@customElement('our-ua-sign-ins')
export class SignInsElement extends UmbLitElement {
  @property({ attribute: false })
  signIns: Array<SignIn> = [];

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<uui-box headline-variant="h2" headline=${term('recentSignIns')}>
      ${this.signIns.length ? this.#renderTable() : html`<p>${term('noSignIns')}</p>`}
    </uui-box>`;
  }

  #renderTable() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${term('when')}</th>
          <th scope="col">${term('what')}</th>
          <th scope="col">${term('address')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.signIns.map(
          ({ at, kind, address }) => html`<tr>
            <td><time datetime=${at}>${this.localize.date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time></td>
            <td><uui-tag look="secondary" color=${COLORS[kind] ?? 'default'}>${this.#kindName(kind)}</uui-tag></td>
            <td>${address ?? nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #kindName(kind: string) {
    const key = `ourUserAccess_event_${kind}`;
    const name = this.localize.term(key);
    return name === key ? kind : name;
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--uui-size-space-3) var(--uui-size-space-4) var(--uui-size-space-3) 0;
      text-align: left;
      overflow-wrap: anywhere;
    }
    tbody tr {
      border-top: 1px solid var(--uui-color-divider);
    }
    uui-tag {
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sign-ins': SignInsElement;
  }
}
