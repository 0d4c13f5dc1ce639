import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

export interface Fact {
  label: string;
  value: unknown;
}

/** Names and values, one pair a line: a description list that folds on narrow screens. */
@customElement('our-ua-facts')
export class FactsElement extends UmbLitElement {
  @property({ attribute: false })
  facts: Array<Fact> = [];

  override render() {
    return html`<dl>
      ${this.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
    </dl>`;
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }
    dl {
      margin: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(9rem, 1fr) 2fr;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      padding: var(--uui-size-space-3) 0;
    }
    dl > div + div {
      border-top: 1px solid var(--uui-color-divider);
    }
    dt {
      font-weight: 700;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      color: var(--uui-color-interactive);
    }
    a:hover,
    a:focus-visible {
      color: var(--uui-color-interactive-emphasis);
    }
    @container (max-width: 22rem) {
      dl > div {
        grid-template-columns: 1fr;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-facts': FactsElement;
  }
}
