import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { saveFile } from '../../shared/api/download.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/components/facts.element.js';
import { readEvidence } from '../repository/review.wire.js';
import type { ReviewDetail } from '../types.js';
import { fileName } from './file-name.js';

const FORMATS = ['csv', 'html'] as const;

/** What was sealed when the review was closed, to be downloaded and compared. */
@customElement('our-ua-review-evidence')
export class ReviewEvidenceElement extends UmbLitElement {
  @property({ attribute: false })
  review?: ReviewDetail;

  @state()
  private _failure?: Failure;

  override render() {
    if (!this.review?.evidence) return nothing;
    const { sealedAt, digest, pageDigest } = this.review.evidence;
    const refusal = this.review.actions.find(({ name, isAllowed }) => name === 'evidence' && !isAllowed)?.reason;
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`<uui-box headline-variant="h2" headline=${term('reviewEvidence')}>
      <p>${term('reviewEvidenceText')}</p>
      <our-ua-facts
        .facts=${[
          { label: term('reviewSealedAt'), value: this.localize.date(sealedAt, { dateStyle: 'long', timeStyle: 'short' }) },
          { label: term('reviewDigest_csv'), value: html`<code>${digest}</code>` },
          { label: term('reviewDigest_html'), value: html`<code>${pageDigest}</code>` },
        ]}></our-ua-facts>
      ${refusal
        ? html`<p lang="en">${refusal}</p>`
        : html`<div id="actions">
            ${FORMATS.map(
              (format) => html`<uui-button
                look="outline"
                label=${this.localize.term(`ourUserAccess_reviewDownload_${format}`)}
                @click=${() => this.#download(this.review!, format)}></uui-button>`,
            )}
          </div>`}
      <p role="alert" ?hidden=${!this._failure}>${this._failure ? (this._failure.sentence ?? term('failedText')) : nothing}</p>
    </uui-box>`;
  }

  async #download({ unique, name }: ReviewDetail, format: (typeof FORMATS)[number]) {
    const { data, failure } = await readEvidence(this, unique, format);
    this._failure = failure;
    if (data) saveFile(data, fileName(name, format));
  }

  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0 0 var(--uui-size-space-3);
      line-height: 1.5;
    }
    [role='alert'] {
      margin: var(--uui-size-space-3) 0 0;
      color: var(--uui-color-danger);
    }
    #actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
      margin-top: var(--uui-size-space-4);
    }
    code {
      font-size: 0.85em;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-evidence': ReviewEvidenceElement;
  }
}
