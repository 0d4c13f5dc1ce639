import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import { AddressController } from '../../shared/address.controller.js';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import '../decision/decision.element.js';
import { decide } from '../repository/access.wire.js';
import { isComplete, type Decision, type Question } from '../types.js';
import { explorerPath, readQuestion, writeQuestion } from './address.js';
import './question-form.element.js';

/** Asks who may do what where, and shows why. The question is in the address. */
@customElement('our-ua-access-explorer')
export class AccessExplorerElement extends UmbLitElement {
  @state()
  private _question: Question = readQuestion(window.location.search);

  @state()
  private _answer?: Answer<Decision>;

  @state()
  private _asking = false;

  #asked = 0;

  constructor() {
    super();
    new UmbViewContext(this, null).setTitle('#ourUserAccess_explorer');
    new AddressController(this, this.#onAddress);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#decide();
  }

  #onAddress = () => {
    if (!window.location.pathname.endsWith(explorerPath({ nodeKind: 'document' }))) return;
    const question = readQuestion(window.location.search);
    if (writeQuestion(question) === writeQuestion(this._question)) return;
    this._question = question;
    void this.#decide();
  };

  #onAsk(event: CustomEvent<Question>) {
    this._question = event.detail;
    window.history.pushState(null, '', window.location.pathname + writeQuestion(this._question));
    void this.#decide();
  }

  async #decide() {
    const asked = ++this.#asked;
    const question = this._question;
    if (!isComplete(question)) {
      this._answer = undefined;
      this._asking = false;
      return;
    }
    this._asking = true;
    const answer = await decide(this, question);
    if (asked !== this.#asked) return;
    this._asking = false;
    this._answer = answer;
  }

  override render() {
    return html`
      <umb-body-layout>
        <h1 slot="header">${this.localize.term('ourUserAccess_explorer')}</h1>
        <div id="main">
          <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_question')}>
            <our-ua-question-form .question=${this._question} @ask=${this.#onAsk}></our-ua-question-form>
          </uui-box>
          <uui-box id="answer" headline-variant="h2" headline=${this.localize.term('ourUserAccess_answer')} aria-busy=${this._asking}>
            ${this.#renderAnswer()}
          </uui-box>
        </div>
      </umb-body-layout>
    `;
  }

  #renderAnswer() {
    if (!this._answer && this._asking) return html`<umb-view-loader></umb-view-loader>`;
    if (!this._answer) {
      return html`<our-ua-notice icon="icon-directions" headline=${this.localize.term('ourUserAccess_explorerEmpty')}>
        <p>${this.localize.term('ourUserAccess_explorerHint')}</p>
      </our-ua-notice>`;
    }
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#decide()}></our-ua-notice>`;
    return html`<our-ua-decision .decision=${data}></our-ua-decision>`;
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
      h1 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      #main {
        display: grid;
        grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
        align-items: start;
        gap: var(--uui-size-layout-1);
        max-width: 1300px;
      }
      /* The question stays in sight while a long answer is read. */
      #main > uui-box:first-child {
        position: sticky;
        top: 0;
      }
      #answer[aria-busy='true'] > our-ua-decision {
        opacity: 0.5;
      }
      p {
        margin: 0;
      }
      @container (max-width: 56rem) {
        #main {
          grid-template-columns: minmax(0, 1fr);
        }
        #main > uui-box:first-child {
          position: static;
        }
      }
    `,
  ];
}

export { AccessExplorerElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-access-explorer': AccessExplorerElement;
  }
}
