import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { verbsOf } from '../../shared/verbs.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { readPast } from '../repository/audit.wire.js';
import type { PastAnswer, PastPerson, PastQuestion } from '../types.js';
import './past-question.element.js';

/** Who could do something at a moment that has passed, and why; with what nobody knows about it any longer. */
@customElement('our-ua-past-modal')
export class PastModalElement extends UmbModalBaseElement {
  @state()
  private _question: PastQuestion = { at: '', nodeKind: 'document', verb: verbsOf('document').find((verb) => verb.endsWith('.Publish')) ?? '' };

  @state()
  private _answer?: Answer<PastAnswer>;

  #asked = 0;

  get #isWhole(): boolean {
    const { at, node, workspace, verb } = this._question;
    return Boolean(at && verb && (node ?? workspace));
  }

  #onAsk(event: CustomEvent<PastQuestion>) {
    this._question = event.detail;
    this._answer = undefined;
    if (this.#isWhole) void this.#load();
  }

  async #load(known: Array<PastPerson> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await readPast(this, this._question, known.length);
    // The answer to what was asked last is the one to show.
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { ...data, items: [...known, ...data.items] } } : { failure };
  }

  override render() {
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_past')}>
        <p>${this.localize.term('ourUserAccess_pastText')}</p>
        <our-ua-past-question .question=${this._question} @ask=${this.#onAsk}></our-ua-past-question>
        <div role="status">${this.#renderAnswer()}</div>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }

  #renderAnswer() {
    if (!this.#isWhole) return nothing;
    if (!this._answer) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    return html`
      <h2>${this.localize.term(data.total ? 'ourUserAccess_pastCount' : 'ourUserAccess_pastNobody', data.total)}</h2>
      <ul id="people">
        ${repeat(
          data.items,
          ({ userId }) => userId,
          (person) => this.#renderPerson(person),
        )}
      </ul>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
      <h2>${this.localize.term('ourUserAccess_pastUnknown')}</h2>
      <ul lang="en">
        ${data.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    `;
  }

  #renderPerson({ userId, userName, isGone, sentence }: PastPerson) {
    return html`<li>
      ${isGone
        ? html`<strong>${userName}</strong> <uui-tag look="outline">${this.localize.term('ourUserAccess_pastGone')}</uui-tag>`
        : html`<a href=${workspacePath(USER_ENTITY_TYPE, userId)} @click=${this._rejectModal}>${userName}</a>`}
      <small lang="en">${sentence}</small>
    </li>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      h2 {
        margin: var(--uui-size-space-5) 0 var(--uui-size-space-3);
        font-size: 1rem;
        line-height: 1.4;
      }
      #people {
        padding: 0;
        list-style: none;
      }
      #people li {
        padding: var(--uui-size-space-3) 0;
        border-bottom: 1px solid var(--uui-color-divider);
        overflow-wrap: anywhere;
      }
      a {
        color: var(--uui-color-interactive);
        font-weight: 700;
      }
      small {
        display: block;
      }
    `,
  ];
}

export { PastModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-past-modal': PastModalElement;
  }
}
