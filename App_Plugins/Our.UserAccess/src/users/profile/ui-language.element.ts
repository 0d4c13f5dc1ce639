import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { languageName } from '../../shared/language-name.js';

/**
 * The languages that the backoffice speaks here. Umbraco's own field has no label for a screen reader, and replaces a
 * language that it does not know.
 * @fires choose - with the code as detail
 */
@customElement('our-ua-ui-language')
export class UiLanguageElement extends UmbLitElement {
  @property()
  value = '';

  @property()
  label = '';

  override render() {
    return html`<uui-select
      label=${this.label}
      placeholder=${this.localize.term('ourUserAccess_languageOfSite')}
      .options=${this.#options()}
      @change=${this.#onChange}></uui-select>`;
  }

  #options() {
    const manifests = umbExtensionsRegistry.getByType('localization') as unknown as Array<{ meta: { culture?: string } }>;
    const known = manifests.flatMap(({ meta }) => (meta.culture ? [meta.culture.toLowerCase()] : []));
    const mine = this.value.toLowerCase();
    return [...new Set(mine ? [...known, mine] : known)]
      .map((code) => ({ value: code, name: languageName(code, this.localize.lang()) ?? code, selected: code === mine }))
      .sort((left, right) => left.name.localeCompare(right.name));
  }

  #onChange(event: Event) {
    this.dispatchEvent(new CustomEvent('choose', { detail: String((event.target as HTMLSelectElement).value) }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-select {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-ui-language': UiLanguageElement;
  }
}
