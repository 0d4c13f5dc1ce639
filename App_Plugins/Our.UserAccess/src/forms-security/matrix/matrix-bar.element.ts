import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/selection-bar.element.js';
import { FORM_PERMISSIONS, type EnteredEntry, type MatrixRow, type Setting } from '../types.js';
import { withSetting, type Aspect } from './entries.js';

const ASPECTS: ReadonlyArray<Aspect> = ['access', ...FORM_PERMISSIONS];
const SETTINGS: ReadonlyArray<Setting> = ['allow', 'deny', null];

/**
 * Says one thing for all forms that are selected. It is entered and shown in the matrix, and saved with the rest.
 * @fires entries - with the entries that are changed as detail
 * @fires take - with the forms that are selected as detail
 */
@customElement('our-ua-forms-matrix-bar')
export class MatrixBarElement extends UmbLitElement {
  @property({ attribute: false })
  taken: Array<MatrixRow> = [];

  @property({ attribute: false })
  entries: Array<EnteredEntry> = [];

  @state()
  private _aspect: Aspect = 'viewEntries';

  #set(setting: Setting) {
    const detail = this.taken.reduce((entries, row) => withSetting(entries, row, this._aspect, setting), this.entries);
    this.dispatchEvent(new CustomEvent('entries', { detail }));
  }

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const nameOf = (aspect: Aspect) => term(aspect === 'access' ? 'formsAccess' : `formsFlag_${aspect}`);
    return html`<our-ua-selection-bar
      .taken=${{ uniques: this.taken.map(({ form }) => form.id), all: false }}
      @take=${() => this.dispatchEvent(new CustomEvent('take', { detail: [] }))}>
      <uui-select
        label=${term('formsDoes')}
        .options=${ASPECTS.map((value) => ({ value, name: nameOf(value), selected: value === this._aspect }))}
        @change=${({ target }: Event) => (this._aspect = (target as HTMLSelectElement).value as Aspect)}></uui-select>
      ${SETTINGS.map(
        (setting) => html`<uui-button
          look="outline"
          label=${term(`formsHere_${setting ?? 'inherit'}`)}
          @click=${() => this.#set(setting)}></uui-button>`,
      )}
    </our-ua-selection-bar>`;
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--uui-size-space-3) 0;
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-matrix-bar': MatrixBarElement;
  }
}
