import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/**
 * A button that opens what is put into it.
 * @fires opened - it is open, and what is in it may take the focus
 */
@customElement('our-ua-drop-menu')
export class DropMenuElement extends UmbLitElement {
  @property()
  label = '';

  /** What is chosen in it, said after the label. */
  @property()
  summary = '';

  @property()
  icon = '';

  /** Something in it is chosen. */
  @property({ type: Boolean })
  active = false;

  @property()
  look = 'default';

  @property()
  placement = 'bottom-start';

  close() {
    this.renderRoot.querySelector<HTMLElement>('uui-popover-container')?.hidePopover();
  }

  override render() {
    return html`
      <uui-button
        popovertarget="content"
        label=${this.summary ? `${this.label}: ${this.summary}` : this.label}
        look=${this.active ? 'outline' : this.look}>
        ${this.icon ? html`<uui-icon name=${this.icon} aria-hidden="true"></uui-icon>` : nothing}
        <span id="label">${this.label}${this.summary ? html`: <b>${this.summary}</b>` : nothing}</span>
        <uui-symbol-expand open aria-hidden="true"></uui-symbol-expand>
      </uui-button>
      <uui-popover-container id="content" placement=${this.placement} @toggle=${this.#onToggle}>
        <umb-popover-layout><slot></slot></umb-popover-layout>
      </uui-popover-container>
    `;
  }

  #onToggle(event: ToggleEvent) {
    if (event.newState === 'open') this.dispatchEvent(new CustomEvent('opened'));
  }

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    #label {
      max-width: 26ch;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    uui-icon {
      margin-right: var(--uui-size-space-2);
    }
    uui-symbol-expand {
      margin-left: var(--uui-size-space-2);
    }
    umb-popover-layout {
      padding: var(--uui-size-space-4);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-drop-menu': DropMenuElement;
  }
}
