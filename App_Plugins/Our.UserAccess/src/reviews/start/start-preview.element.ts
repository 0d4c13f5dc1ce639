import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { debounce } from '@umbraco-cms/backoffice/utils';
import type { Answer } from '../../shared/api/types.js';
import '../campaign/reviewers.element.js';
import { previewReview } from '../repository/review.wire.js';
import type { ReviewPreview } from '../types.js';
import { blankReview, previewOf, type ReviewBody, type ReviewDraft } from './draft.js';

const SAMPLE = 5;

/** What a review would look at, and who would decide on how much. It follows what is entered. */
@customElement('our-ua-start-preview')
export class StartPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  draft: ReviewDraft = blankReview(new Date());

  @state()
  private _answer?: Answer<ReviewPreview>;

  @state()
  private _busy = false;

  #asked = '';
  #ask = debounce((body: ReviewBody) => void this.#load(body), 400);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('draft')) return;
    const body = previewOf(this.draft);
    // What is written to people has no bearing on what they would look at.
    const asked = body ? JSON.stringify({ ...body, name: '', message: '', repeats: '', noAnswer: '' }) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (body) this.#ask(body);
    else this._answer = undefined;
  }

  async #load(body: ReviewBody) {
    const asked = this.#asked;
    if (!asked) return;
    this._busy = true;
    const answer = await previewReview(this, body);
    if (asked !== this.#asked) return;
    this._busy = false;
    this._answer = answer;
  }

  override render() {
    return html`
      <h3>${this.localize.term('ourUserAccess_reviewPreview')}</h3>
      <div role="status" aria-busy=${this._busy}>${this.#renderAnswer()}</div>
      ${this._busy ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
    `;
  }

  #renderAnswer() {
    if (!this._answer) return html`<p>${this.localize.term('ourUserAccess_reviewPreviewHint')}</p>`;
    const { data, failure } = this._answer;
    if (!data) return html`<p lang="en">${Object.values(failure.fields ?? {})[0]?.[0] ?? failure.sentence ?? this.localize.term('ourUserAccess_failedText')}</p>`;
    if (data.total === 0) return html`<p>${this.localize.term('ourUserAccess_reviewPreviewNone')}</p>`;
    return html`
      <p>${this.localize.term('ourUserAccess_reviewPreviewText', data.total, data.counted)}</p>
      ${data.counted < data.people ? html`<p>${this.localize.term('ourUserAccess_reviewPreviewMore', data.people - data.counted)}</p>` : nothing}
      <our-ua-reviewers planned .reviewers=${data.reviewers} .without=${data.withoutReviewer}></our-ua-reviewers>
      <ul>
        ${data.sample.slice(0, SAMPLE).map(
          ({ personName, sentence, recommendation }) => html`<li>
            <b>${personName}</b> <span lang="en">${sentence}</span>
            <small>${this.localize.term(`ourUserAccess_reviewRecommended_${recommendation.decision}`)}</small>
          </li>`,
        )}
      </ul>
      ${data.total > SAMPLE ? html`<p>${this.localize.term('ourUserAccess_more', this.localize.number(data.total - SAMPLE))}</p>` : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: block;
      margin-top: var(--uui-size-space-5);
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    h3 {
      margin: 0 0 var(--uui-size-space-3);
      font-size: var(--uui-type-default-size);
    }
    p {
      margin: 0 0 var(--uui-size-space-2);
    }
    ul {
      margin: var(--uui-size-space-4) 0 var(--uui-size-space-2);
      padding: 0;
      list-style: none;
    }
    li + li {
      margin-top: var(--uui-size-space-2);
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-preview': StartPreviewElement;
  }
}
