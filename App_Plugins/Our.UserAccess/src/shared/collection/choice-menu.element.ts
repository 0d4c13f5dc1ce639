import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { matching, summaryOf, type Option } from './options.js';

const SEARCH_FROM = 10;

/**
 * A button that opens a list of choices, several of which can be taken.
 * @fires choose - with the chosen values as detail
 */
@customElement('our-ua-choice-menu')
export class ChoiceMenuElement extends UmbLitElement {
  @property()
  label = '';

  @property({ attribute: false })
  options: Array<Option> = [];

  @property({ attribute: false })
  chosen: Array<string> = [];

  @state()
  private _search = '';

  override render() {
    const summary = summaryOf(this.options, this.chosen) || this.localize.term('ourUserAccess_any');
    return html`
      <uui-button popovertarget="choices" label="${this.label}: ${summary}" look=${this.chosen.length ? 'outline' : 'default'}>
        <span id="label">${this.label}: <b>${summary}</b></span>
        <uui-symbol-expand open aria-hidden="true"></uui-symbol-expand>
      </uui-button>
      <uui-popover-container id="choices" placement="bottom-start" @toggle=${this.#onToggle}>
        <umb-popover-layout>${this.#renderChoices()}</umb-popover-layout>
      </uui-popover-container>
    `;
  }

  #renderChoices() {
    const shown = matching(this.options, this._search);
    return html`
      ${this.options.length > SEARCH_FROM
        ? html`<uui-input
            type="search"
            label=${this.localize.term('ourUserAccess_findIn', this.label)}
            placeholder=${this.localize.term('ourUserAccess_findIn', this.label)}
            @input=${(event: InputEvent) => (this._search = (event.target as HTMLInputElement).value)}></uui-input>`
        : nothing}
      <div id="list" role="group" aria-label=${this.label}>
        ${repeat(
          shown,
          (option) => option.value,
          (option) => html`<uui-checkbox
            label=${option.label}
            value=${option.value}
            .checked=${this.chosen.includes(option.value)}
            @change=${this.#onChange}></uui-checkbox>`,
        )}
        ${shown.length === 0 ? html`<p>${this.localize.term('ourUserAccess_noMatches')}</p>` : nothing}
      </div>
      ${this.chosen.length
        ? html`<uui-button
            compact
            label=${this.localize.term('ourUserAccess_clearChoice')}
            @click=${() => this.#announce([])}></uui-button>`
        : nothing}
    `;
  }

  // Whoever opens the menu with the keyboard goes on in it; closing it gives the focus back to the button.
  #onToggle(event: ToggleEvent) {
    if (event.newState === 'open') this.renderRoot.querySelector<HTMLElement>('uui-input, uui-checkbox')?.focus();
  }

  #onChange(event: Event) {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.chosen.filter((chosen) => chosen !== value);
    this.#announce(checked ? [...others, value] : others);
  }

  #announce(values: Array<string>) {
    this.dispatchEvent(new CustomEvent('choose', { detail: values }));
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
    uui-symbol-expand {
      margin-left: var(--uui-size-space-2);
    }
    umb-popover-layout {
      padding: var(--uui-size-space-4);
    }
    umb-popover-layout > uui-input {
      width: 100%;
      margin-bottom: var(--uui-size-space-3);
    }
    #list {
      display: flex;
      flex-direction: column;
      gap: var(--uui-size-space-2);
      max-height: min(50vh, 360px);
      min-width: 200px;
      max-width: 360px;
      overflow: auto;
    }
    #list p {
      margin: 0;
    }
    #list + uui-button {
      margin-top: var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-choice-menu': ChoiceMenuElement;
  }
}
