import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/**
 * One permission of a group. Umbraco's own toggle cannot be grey: what the reader lacks is neither given nor taken, and says why.
 * @fires toggle - with whether it is given as detail
 */
@customElement('our-ua-verb-toggle')
export class VerbToggleElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  description = '';

  @property({ type: Boolean })
  given = false;

  @property({ type: Boolean })
  lacked = false;

  override render() {
    return html`<uui-toggle label=${this.label} ?checked=${this.given} ?disabled=${this.lacked} @change=${this.#onChange}>
      <div>
        <b>${this.label}</b>
        ${this.description ? html`<small>${this.description}</small>` : nothing}
        ${this.lacked ? html`<small id="reason">${this.localize.term('ourUserAccess_verbLacked')}</small>` : nothing}
      </div>
    </uui-toggle>`;
  }

  #onChange({ target }: Event) {
    this.dispatchEvent(new CustomEvent('toggle', { detail: (target as HTMLInputElement).checked }));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-space-3) 0 var(--uui-size-space-4);
      }
      div {
        margin-left: var(--uui-size-space-4);
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
      }
      #reason {
        color: var(--uui-color-text-alt);
        font-style: italic;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-verb-toggle': VerbToggleElement;
  }
}
