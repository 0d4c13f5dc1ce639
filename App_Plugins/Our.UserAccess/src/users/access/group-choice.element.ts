import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/collection/search-field.element.js';
import { matching, MANY_GROUPS } from './group-choice.js';

/**
 * Chooses some of many groups; what is chosen stays in sight whatever is searched for.
 * @fires choose - with the keys of all that are chosen as detail
 */
@customElement('our-ua-group-choice')
export class GroupChoiceElement extends UmbLitElement {
  @property({ attribute: false })
  options: Array<Option> = [];

  @property({ attribute: false })
  chosen: Array<string> = [];

  @property()
  label = '';

  @state()
  private _text = '';

  override render() {
    const shown = matching(this.options, this.chosen, this._text);
    return html`
      ${this.options.length > MANY_GROUPS
        ? html`<our-ua-search-field
            .label=${this.localize.term('ourUserAccess_searchGroups')}
            @search=${(event: CustomEvent<string>) => (this._text = event.detail)}></our-ua-search-field>`
        : nothing}
      <div id="groups" role="group" aria-label=${this.label}>
        ${repeat(
          shown,
          ({ value }) => value,
          ({ value, label }) => html`<uui-checkbox
            label=${label}
            ?checked=${this.chosen.includes(value)}
            @change=${(event: Event) => this.#onChange(value, (event.target as HTMLInputElement).checked)}></uui-checkbox>`,
        )}
        ${shown.length ? nothing : html`<p>${this.localize.term('ourUserAccess_noMatches')}</p>`}
      </div>
    `;
  }

  #onChange(value: string, checked: boolean) {
    const detail = checked ? [...this.chosen, value] : this.chosen.filter((chosen) => chosen !== value);
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    our-ua-search-field {
      display: block;
      margin-bottom: var(--uui-size-space-3);
    }
    #groups {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
      gap: var(--uui-size-space-1) var(--uui-size-space-4);
      max-height: 22rem;
      overflow-y: auto;
    }
    uui-checkbox {
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-choice': GroupChoiceElement;
  }
}
