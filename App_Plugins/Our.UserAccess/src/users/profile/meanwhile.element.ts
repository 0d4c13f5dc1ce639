import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UserDetail } from '../types.js';
import type { ProfileDraft } from './draft.js';
import type { Meanwhile } from './meanwhile.js';

/**
 * Who changed what while a form was open, and a choice where both changed the same.
 * @fires take - the other one's value is to stand, with the change as detail
 */
@customElement('our-ua-meanwhile')
export class MeanwhileElement extends UmbLitElement {
  @property({ attribute: false })
  meanwhile?: Meanwhile;

  @property({ attribute: false })
  change: UserDetail['lastChange'] = null;

  override render() {
    if (!this.meanwhile) return nothing;
    const { taken, both } = this.meanwhile;
    return html`<div id="note" role="alert">
      <b>${this.#who()}</b>
      ${taken.length ? html`<p>${this.localize.term('ourUserAccess_meanwhileTaken', this.localize.list(taken.map(this.#label)))}</p>` : nothing}
      ${both.length ? this.#renderBoth(both) : nothing}
      <p>${this.localize.term('ourUserAccess_meanwhileSave')}</p>
    </div>`;
  }

  #who() {
    if (!this.change) return this.localize.term('ourUserAccess_staleHeadline');
    const at = this.localize.date(this.change.at, { dateStyle: 'long', timeStyle: 'short' });
    const { byName } = this.change;
    return byName ? this.localize.term('ourUserAccess_changedBy', byName, at) : this.localize.term('ourUserAccess_changedAt', at);
  }

  #renderBoth(both: Meanwhile['both']) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<table>
      <caption>${term('meanwhileBoth')}</caption>
      <thead>
        <tr>
          <th scope="col">${term('meanwhileField')}</th>
          <th scope="col">${term('meanwhileMine')}</th>
          <th scope="col">${term('meanwhileTheirs')}</th>
        </tr>
      </thead>
      <tbody>
        ${both.map(
          ({ field, mine, theirs }) => html`<tr>
            <th scope="row">${this.#label(field)}</th>
            <td>${mine || '–'}</td>
            <td>
              ${theirs || '–'}
              <uui-button
                compact
                look="outline"
                label=${this.localize.term('ourUserAccess_meanwhileTake', this.#label(field))}
                @click=${() => this.dispatchEvent(new CustomEvent('take', { detail: { [field]: theirs } }))}>
                ${term('meanwhileTakeShort')}
              </uui-button>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #label = (field: keyof ProfileDraft) => this.localize.term(`ourUserAccess_field_${field}`);

  static override styles = css`
    :host {
      display: block;
    }
    #note {
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
    p {
      margin: var(--uui-size-space-2) 0 0;
    }
    table {
      width: 100%;
      margin-top: var(--uui-size-space-3);
      border-collapse: collapse;
    }
    caption {
      padding-bottom: var(--uui-size-space-2);
      text-align: left;
    }
    th,
    td {
      padding: var(--uui-size-space-2) var(--uui-size-space-3) var(--uui-size-space-2) 0;
      border-top: 1px solid var(--uui-color-divider);
      text-align: left;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-meanwhile': MeanwhileElement;
  }
}
