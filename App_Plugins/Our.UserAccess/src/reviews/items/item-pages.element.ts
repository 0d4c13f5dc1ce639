import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/**
 * Which part of the items is shown, how many are selected, and the way to the others.
 * @fires page - with 1 for the next page and -1 for the one before as detail
 */
@customElement('our-ua-item-pages')
export class ItemPagesElement extends UmbLitElement {
  @property({ type: Number })
  skip = 0;

  @property({ type: Number })
  shown = 0;

  @property({ type: Number })
  total = 0;

  @property({ type: Number })
  selected = 0;

  @property({ type: Boolean })
  hasBefore = false;

  @property({ type: Boolean })
  hasAfter = false;

  override render() {
    const number = (value: number) => this.localize.number(value);
    const range = this.localize.term('ourUserAccess_countRange', number(this.skip + 1), number(this.skip + this.shown), number(this.total));
    return html`
      <span>${range}</span>
      ${this.selected ? html`<b>${this.localize.term('ourUserAccess_reviewSelected', this.selected)}</b>` : nothing}
      ${this.hasBefore || this.hasAfter ? html`${this.#renderTurn(-1, this.hasBefore)} ${this.#renderTurn(1, this.hasAfter)}` : nothing}
    `;
  }

  #renderTurn(by: number, isThere: boolean) {
    return html`<uui-button
      look="outline"
      label=${this.localize.term(by < 0 ? 'ourUserAccess_reviewPrevious' : 'ourUserAccess_reviewMore')}
      ?disabled=${!isThere}
      @click=${() => this.dispatchEvent(new CustomEvent('page', { detail: by }))}></uui-button>`;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-4);
    }
    span {
      margin-right: auto;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-item-pages': ItemPagesElement;
  }
}
