import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { LEGEND } from './keys.js';

/** Which keys do what in the list. */
@customElement('our-ua-legend')
export class LegendElement extends UmbLitElement {
  @property({ type: Boolean })
  open = true;

  override render() {
    return html`<details ?open=${this.open} @toggle=${({ target }: Event) => (this.open = (target as HTMLDetailsElement).open)}>
      <summary>${this.localize.term('ourUserAccess_reviewKeys')}</summary>
      <dl>
        ${LEGEND.map(
          ([keys, what]) => html`<div>
            <dt>${keys.split(' ').map((key) => (key === '/' ? '/ ' : html`<kbd>${key}</kbd> `))}</dt>
            <dd>${this.localize.term(`ourUserAccess_reviewKey_${what}`)}</dd>
          </div>`,
        )}
      </dl>
    </details>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    summary {
      cursor: pointer;
      color: var(--uui-color-interactive);
    }
    summary:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      margin: var(--uui-size-space-3) 0 0;
    }
    dl > div {
      display: flex;
      align-items: baseline;
      gap: var(--uui-size-space-2);
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 0 var(--uui-size-space-2);
      border: 1px solid var(--uui-color-border-emphasis);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      font: inherit;
      font-size: var(--uui-type-small-size);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-legend': LegendElement;
  }
}
