import { createExtensionElement } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { customElement, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { GranularEntry } from './granular.js';

type Editor = HTMLElement & { permissions: Array<GranularEntry>; fallbackPermissions: Array<string> };
type Manifest = Parameters<typeof createExtensionElement<Editor>>[0] & { meta: { schemaType: string } };

/**
 * Umbraco's own editor for one kind of granular permissions, as it is registered.
 * @fires edit - with all entries of the kind as detail
 */
@customElement('our-ua-granular-editor')
export class GranularEditorElement extends UmbLitElement {
  @property()
  schema = '';

  @property({ attribute: false })
  entries: Array<GranularEntry> = [];

  @property({ attribute: false })
  fallback: Array<string> = [];

  @state()
  private _editor?: Editor;

  override firstUpdated() {
    void this.#load();
  }

  async #load() {
    const manifests = umbExtensionsRegistry.getByType('userGranularPermission') as unknown as Array<Manifest>;
    const manifest = manifests.find(({ meta }) => meta.schemaType === this.schema);
    const editor = manifest && (await createExtensionElement<Editor>(manifest));
    if (!editor) return;
    this.#fill(editor);
    editor.addEventListener('change', () => this.dispatchEvent(new CustomEvent('edit', { detail: editor.permissions })));
    this._editor = editor;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this._editor && (changed.has('entries') || changed.has('fallback'))) this.#fill(this._editor);
  }

  #fill(editor: Editor) {
    editor.permissions = this.entries;
    editor.fallbackPermissions = this.fallback;
  }

  override render() {
    return this._editor ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-granular-editor': GranularEditorElement;
  }
}
