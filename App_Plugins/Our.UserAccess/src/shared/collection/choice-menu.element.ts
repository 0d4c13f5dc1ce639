import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import './drop-menu.element.js';
import { matching, summaryOf, type Option } from './options.js';

const SEARCH_FROM = 10;

/**
 * A button that opens a list of choices, several of which can be taken.
 * @fires choose - with the chosen values as detail
 */
@customElement('our-ua-choice-menu')
export class ChoiceMenuElement extends UmbLitElement {
  @property({ reflect: true, attribute: 'data-name' })
  label = '';

  @property({ attribute: false })
  options: Array<Option> = [];

  @property({ attribute: false })
  chosen: Array<string> = [];

  /** Says what it is for and not what is chosen. */
  @property({ type: Boolean })
  plain = false;

  @property()
  icon = '';

  /** What choosing nothing is called. */
  @property()
  clearLabel = '';

  @state()
  private _search = '';

  override render() {
    const summary = summaryOf(this.options, this.chosen) || this.localize.term('ourUserAccess_any');
    return html`
      <our-ua-drop-menu
        .label=${this.label}
        .summary=${this.plain ? '' : summary}
        .icon=${this.icon}
        ?active=${!this.plain && this.chosen.length > 0}
        @opened=${this.#onOpened}>
        ${this.#renderChoices()}
      </our-ua-drop-menu>
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
            ?disabled=${option.settled ?? false}
            @change=${this.#onChange}></uui-checkbox>`,
        )}
        ${shown.length === 0 ? html`<p>${this.localize.term('ourUserAccess_noMatches')}</p>` : nothing}
      </div>
      ${this.chosen.length
        ? html`<uui-button
            compact
            label=${this.clearLabel || this.localize.term('ourUserAccess_clearChoice')}
            @click=${() => this.#announce([])}></uui-button>`
        : nothing}
    `;
  }

  // Whoever opens the menu with the keyboard goes on in it; closing it gives the focus back to the button.
  #onOpened() {
    this.renderRoot.querySelector<HTMLElement>('uui-input, uui-checkbox:not([disabled])')?.focus();
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
    our-ua-drop-menu > uui-input {
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
