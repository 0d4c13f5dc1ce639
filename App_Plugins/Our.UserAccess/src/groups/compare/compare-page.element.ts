import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import { workspacePath } from '../../section/constants.js';
import { AddressController } from '../../shared/address.controller.js';
import '../../shared/components/notice.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import '../../shared/pickers/principal-input.element.js';
import { USER_LIST_ENTITY_TYPE } from '../../users/constants.js';
import { GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { comparePath, readCompared, writeCompared, type Compared } from './address.js';
import './comparison.element.js';

/** Two groups or two people side by side. Who they are is in the address. */
@customElement('our-ua-compare-page')
export class ComparePageElement extends UmbLitElement {
  @state()
  private _compared: Compared = readCompared(window.location.search);

  constructor() {
    super();
    new UmbViewContext(this, null).setTitle('#ourUserAccess_compareHeadline');
    new AddressController(this, this.#onAddress);
  }

  #onAddress = () => {
    const here = comparePath(this._compared).split('?')[0] ?? '';
    if (window.location.pathname.endsWith(here)) this._compared = readCompared(window.location.search);
  };

  #choose(change: Partial<Compared>) {
    this._compared = { ...this._compared, ...change };
    window.history.pushState(null, '', window.location.pathname + writeCompared(this._compared));
  }

  override render() {
    const { kind, left, right } = this._compared;
    const people = kind === 'user';
    const back = people ? workspacePath(USER_LIST_ENTITY_TYPE, 'all') : workspacePath(GROUP_ROOT_ENTITY_TYPE, null);
    return html`
      <umb-body-layout>
        <div id="header" slot="header">
          <uui-button compact href=${back} label=${this.localize.term('ourUserAccess_back')}>
            <uui-icon name="icon-arrow-left"></uui-icon>
          </uui-button>
          <h1>${this.localize.term(people ? 'ourUserAccess_comparePeople' : 'ourUserAccess_compareGroups')}</h1>
        </div>
        <div id="main">
          <div id="pair">${this.#renderChoice('left', left)} ${this.#renderChoice('right', right)}</div>
          ${left && right
            ? html`<our-ua-comparison .kind=${kind} .left=${left} .right=${right}></our-ua-comparison>`
            : html`<our-ua-notice icon="icon-split" .headline=${this.localize.term('ourUserAccess_compareEmpty')}></our-ua-notice>`}
        </div>
      </umb-body-layout>
    `;
  }

  #renderChoice(side: 'left' | 'right', value: string) {
    return html`<uui-box>
      <our-ua-principal-input
        kind=${this._compared.kind}
        .value=${value}
        @choose=${(event: CustomEvent<Principal | undefined>) => this.#choose({ [side]: event.detail?.id ?? '' })}></our-ua-principal-input>
    </uui-box>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
        container-type: inline-size;
      }
      #header {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-3);
      }
      h1 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      #main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-layout-1);
        max-width: 1200px;
      }
      #pair {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--uui-size-layout-1);
      }
      @container (max-width: 40rem) {
        #pair {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
}

export { ComparePageElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-compare-page': ComparePageElement;
  }
}
