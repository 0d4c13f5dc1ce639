import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { settingsOf } from '../draft.js';
import type { FormsMode, Setting } from '../types.js';

/**
 * What a record says about one thing, with what that means. A record over the groups has three answers, the others yes or no.
 * @fires choose - with the setting as detail
 */
@customElement('our-ua-setting-choice')
export class SettingChoiceElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  description = '';

  @property()
  mode: FormsMode = 'group';

  @property({ attribute: false })
  setting: Setting = null;

  @property({ type: Boolean })
  readonly = false;

  override render() {
    return this.mode === 'override' ? this.#renderThree() : this.#renderToggle();
  }

  #choose(setting: Setting) {
    this.dispatchEvent(new CustomEvent('choose', { detail: setting }));
  }

  #renderToggle() {
    return html`<uui-toggle
      label=${this.label}
      ?checked=${this.setting === 'allow'}
      ?disabled=${this.readonly}
      @change=${({ target }: Event) => this.#choose((target as HTMLInputElement).checked ? 'allow' : null)}>
      <div>${this.#renderWords()}</div>
    </uui-toggle>`;
  }

  // Native radios: they are named by their label and stand in a group that is named by its legend.
  #renderThree() {
    return html`<fieldset ?disabled=${this.readonly} class=${this.setting ? 'said' : ''}>
      <legend>${this.#renderWords()}</legend>
      <div class="answers">
        ${settingsOf('override').map(
          (setting) => html`<label>
            <input type="radio" name="setting" .checked=${setting === this.setting} @change=${() => this.#choose(setting)} />
            ${this.localize.term(`ourUserAccess_formsSays_${setting ?? 'nothing'}`)}
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderWords() {
    return html`<b>${this.label}</b> ${this.description ? html`<small>${this.description}</small>` : nothing}`;
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--uui-size-space-3) 0 var(--uui-size-space-4);
    }
    uui-toggle > div {
      margin-left: var(--uui-size-space-4);
    }
    uui-toggle > div,
    legend {
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    b,
    small {
      display: block;
    }
    small {
      color: var(--uui-color-text-alt);
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0 0 0 var(--uui-size-space-4);
      border: 0;
      border-left: 3px solid transparent;
    }
    fieldset.said {
      border-left-color: var(--uui-color-focus);
    }
    legend {
      padding: 0;
    }
    .answers {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      margin-top: var(--uui-size-space-2);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: var(--uui-size-space-2);
      cursor: pointer;
    }
    input {
      width: 1.1em;
      height: 1.1em;
      margin: 0;
      accent-color: var(--uui-color-focus);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-setting-choice': SettingChoiceElement;
  }
}
