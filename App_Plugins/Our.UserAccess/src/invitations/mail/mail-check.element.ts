import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { INVITATION_LIST_ENTITY_TYPE } from '../constants.js';
import { readMailCheck, sendTestMail } from '../repository/invitation.wire.js';
import type { MailFinding, TestMailAnswer } from '../types.js';

const ICONS: Record<MailFinding['state'], string> = { ok: 'icon-check', warning: 'icon-alert', error: 'icon-wrong' };

/** Whether invitations can arrive: how the site sends mail, sentence by sentence, with what to do about it. */
@customElement('our-ua-mail-check')
export class MailCheckElement extends UmbLitElement {
  @state()
  private _answer?: Answer<{ findings: Array<MailFinding> }>;

  @state()
  private _test?: Answer<TestMailAnswer>;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    void this.#load();
  }

  async #load() {
    this._answer = undefined;
    this._answer = await readMailCheck(this);
  }

  override render() {
    return html`
      <umb-body-layout>
        <div id="header" slot="header">
          <uui-button compact href=${workspacePath(INVITATION_LIST_ENTITY_TYPE, 'all')} label=${this.localize.term('ourUserAccess_back')}>
            <uui-icon name="icon-arrow-left"></uui-icon>
          </uui-button>
          <h1>${this.localize.term('ourUserAccess_mailCheck')}</h1>
        </div>
        <div id="main">${this.#renderMain()}</div>
      </umb-body-layout>
    `;
  }

  #renderMain() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    return html`
      <p>${this.localize.term('ourUserAccess_mailCheckText')}</p>
      <uui-box>
        <ul aria-label=${this.localize.term('ourUserAccess_mailCheck')}>
          ${data.findings.map((finding) => this.#renderFinding(finding))}
        </ul>
        <uui-button look="outline" label=${this.localize.term('ourUserAccess_checkAgain')} @click=${() => this.#load()}></uui-button>
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_testMail')}>
        <p>${this.localize.term('ourUserAccess_testMailText')}</p>
        <uui-button
          look="primary"
          label=${this.localize.term('ourUserAccess_testMailSend')}
          .state=${this._busy ? 'waiting' : undefined}
          @click=${this.#onTest}></uui-button>
        <div role="status">${this._test ? this.#renderTest(this._test) : nothing}</div>
      </uui-box>
    `;
  }

  #renderFinding({ kind, state: how, sentence, advice }: MailFinding) {
    return html`<li class=${how}>
      <uui-icon name=${ICONS[how]} aria-hidden="true"></uui-icon>
      <div>
        <h2>${this.localize.term(`ourUserAccess_mail_${kind}`)} <small>${this.localize.term(`ourUserAccess_finding_${how}`)}</small></h2>
        <p lang="en">${sentence}</p>
        ${advice ? html`<p lang="en" class="advice">${advice}</p>` : nothing}
      </div>
    </li>`;
  }

  #renderTest({ data, failure }: Answer<TestMailAnswer>) {
    const how = data?.isAccepted ? 'ok' : 'error';
    const sentence = data?.sentence ?? failure?.sentence ?? this.localize.term('ourUserAccess_failedText');
    return html`<p class="answer ${how}"><uui-icon name=${ICONS[how]} aria-hidden="true"></uui-icon><span lang="en">${sentence}</span></p>`;
  }

  async #onTest() {
    if (this._busy) return;
    this._busy = true;
    this._test = undefined;
    this._test = await sendTestMail(this);
    this._busy = false;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
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
        gap: var(--uui-size-space-5);
        max-width: 60rem;
      }
      p,
      h2 {
        margin: 0;
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      h2 {
        font-size: 1rem;
      }
      small {
        font-weight: 400;
        color: var(--uui-color-text-alt);
      }
      ul {
        margin: 0 0 var(--uui-size-space-4);
        padding: 0;
        list-style: none;
      }
      li,
      .answer {
        display: flex;
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-4) 0;
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      li > div {
        min-width: 0;
      }
      uui-icon {
        flex: none;
        margin-top: 0.2em;
        font-size: var(--uui-size-5);
      }
      .ok uui-icon {
        color: var(--uui-color-positive);
      }
      .warning uui-icon {
        color: var(--uui-color-warning-standalone, var(--uui-color-warning));
      }
      .error uui-icon {
        color: var(--uui-color-danger);
      }
      .advice {
        color: var(--uui-color-text-alt);
      }
      uui-box p + uui-button {
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

export { MailCheckElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-mail-check': MailCheckElement;
  }
}
