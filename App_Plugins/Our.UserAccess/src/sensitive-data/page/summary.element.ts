import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/editing/save-problem.element.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { toast } from '../../shared/toast.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { saveOwner } from '../repository/sensitive.wire.js';
import type { SensitiveOverview } from '../types.js';

/**
 * How many see sensitive data, by what rules, and who is told of it.
 * @fires changed - the owner is another than before
 */
@customElement('our-ua-sensitive-summary')
export class SensitiveSummaryElement extends UmbLitElement {
  @property({ attribute: false })
  overview?: SensitiveOverview;

  @property({ type: Boolean })
  manages = false;

  @state()
  private _failure?: Failure;

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  async #onOwner(owner: Principal | undefined) {
    const { failure } = await saveOwner(this, owner?.id ?? null);
    this._failure = failure;
    if (!failure) await toast(this, this.#term('sensitiveOwnerSaved'));
    this.dispatchEvent(new CustomEvent('changed'));
  }

  override render() {
    if (!this.overview) return nothing;
    const { group, settings, counts } = this.overview;
    return html`
      <uui-box>
        ${group.isLost ? html`<p role="alert">${this.#term('sensitiveLost')}</p>` : nothing}
        <p id="sentence">${this.localize.term('ourUserAccess_sensitiveSentence', counts.people, counts.temporary, counts.permanent)}</p>
        <ul>
          <li>${this.localize.term('ourUserAccess_sensitiveRule_end', settings.longestDays)}</li>
          ${settings.administratorsNeedGrant ? html`<li>${this.#term('sensitiveRule_administrators')}</li>` : nothing}
          <li>${this.localize.term('ourUserAccess_sensitiveRule_group', group.name ?? '')}</li>
        </ul>
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.#term('sensitiveOwner')}>
        <p>${this.#term('sensitiveOwnerText')}</p>
        ${this._failure ? html`<our-ua-save-problem .failure=${this._failure} @reload=${() => (this._failure = undefined)}></our-ua-save-problem>` : nothing}
        ${this.#renderOwner()}
      </uui-box>
    `;
  }

  #renderOwner() {
    const owner = this.overview?.owner;
    if (this.manages) {
      return html`<our-ua-principal-input
        kind="user"
        .value=${owner?.id ?? ''}
        @choose=${({ detail }: CustomEvent<Principal | undefined>) => void this.#onOwner(detail)}></our-ua-principal-input>`;
    }
    if (!owner) return html`<p>${this.#term('sensitiveNoOwner')}</p>`;
    return owner.id ? html`<a href=${workspacePath(USER_ENTITY_TYPE, owner.id)}>${owner.name}</a>` : html`<b>${owner.name}</b>`;
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: var(--uui-size-layout-1);
    }
    p,
    ul {
      max-width: 70ch;
      margin: 0 0 var(--uui-size-space-3);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    ul {
      margin: 0;
      padding-left: var(--uui-size-space-6);
    }
    #sentence {
      font-size: var(--uui-type-h5-size);
    }
    a {
      color: var(--uui-color-interactive);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-summary': SensitiveSummaryElement;
  }
}
