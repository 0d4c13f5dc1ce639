import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { FormsMode } from '../types.js';

const MODES: ReadonlyArray<FormsMode> = ['override', 'whole'];

/**
 * How a user's own record stands to their groups.
 * @fires choose - with the mode as detail
 */
@customElement('our-ua-forms-mode')
export class ModeChoiceElement extends UmbLitElement {
  @property()
  mode: FormsMode = 'override';

  @property({ type: Boolean })
  readonly = false;

  override render() {
    return html`<fieldset ?disabled=${this.readonly}>
      <legend>${this.localize.term('ourUserAccess_field_mode')}</legend>
      ${MODES.map(
        (mode) => html`<label class=${mode === this.mode ? 'chosen' : ''}>
          <input type="radio" name="mode" .checked=${mode === this.mode} @change=${() => this.#choose(mode)} />
          <span>
            <b>${this.localize.term(`ourUserAccess_formsMode_${mode}`)}</b>
            <small>${this.localize.term(`ourUserAccess_formsModeText_${mode}`)}</small>
          </span>
        </label>`,
      )}
    </fieldset>`;
  }

  #choose(mode: FormsMode) {
    this.dispatchEvent(new CustomEvent('choose', { detail: mode }));
  }

  static override styles = css`
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: var(--uui-size-space-4);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    /* The box above says the same to who sees it. */
    legend {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    label {
      display: flex;
      gap: var(--uui-size-space-3);
      padding: var(--uui-size-space-4);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      line-height: 1.35;
      cursor: pointer;
    }
    label.chosen {
      border-color: var(--uui-color-focus);
      box-shadow: inset 0 0 0 1px var(--uui-color-focus);
    }
    input {
      flex: none;
      width: 1.1em;
      height: 1.1em;
      margin: 0.1em 0 0;
      accent-color: var(--uui-color-focus);
    }
    b,
    small {
      display: block;
    }
    small {
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-mode': ModeChoiceElement;
  }
}
