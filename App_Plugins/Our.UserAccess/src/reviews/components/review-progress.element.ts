import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** How much of it is decided: as a bar, and in numbers beside it. */
@customElement('our-ua-review-progress')
export class ReviewProgressElement extends UmbLitElement {
  @property({ type: Number })
  decided = 0;

  @property({ type: Number })
  total = 0;

  override render() {
    const number = (value: number) => this.localize.number(value);
    const width = this.total ? Math.round((this.decided / this.total) * 100) : 0;
    return html`
      <span id="bar" aria-hidden="true"><span style="width: ${width}%"></span></span>
      <span>${this.localize.term('ourUserAccess_reviewDecidedOf', number(this.decided), number(this.total))}</span>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-4);
      font-variant-numeric: tabular-nums;
    }
    #bar {
      display: block;
      flex: none;
      width: 10rem;
      max-width: 100%;
      height: 8px;
      overflow: hidden;
      border: 1px solid var(--uui-color-border-emphasis);
      border-radius: 4px;
      background: var(--uui-color-surface-alt);
    }
    #bar > span {
      display: block;
      height: 100%;
      background: var(--uui-color-positive-standalone, var(--uui-color-positive));
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-progress': ReviewProgressElement;
  }
}
