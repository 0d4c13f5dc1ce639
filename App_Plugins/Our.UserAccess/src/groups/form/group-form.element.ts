import '@umbraco-cms/backoffice/components';
import '@umbraco-cms/backoffice/document';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UMB_ICON_PICKER_MODAL } from '@umbraco-cms/backoffice/icon';
import '@umbraco-cms/backoffice/language';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/media';
import '@umbraco-cms/backoffice/section';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import type { GroupDraft } from '../types.js';

/** Elements that choose several things; the ones of Umbraco all answer to this. */
type Picker = HTMLElement & { selection: Array<string> };
type NameAndAlias = HTMLElement & { value: string; alias: string };

/**
 * The fields of a group, with Umbraco's own pickers.
 * @fires edit - with what was entered as detail
 */
@customElement('our-ua-group-form')
export class GroupFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: GroupDraft;

  @property({ attribute: false })
  errors?: FormErrors;

  /** The alias is generated from the name until somebody unlocks it. */
  @property({ type: Boolean })
  isNew = false;

  @property({ type: Boolean })
  aliasLocked = false;

  #edit(change: Partial<GroupDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail: change }));
  }

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  #field(name: keyof GroupDraft, editor: unknown, description = '', mandatory = false) {
    const errors = [...(this.errors?.of(name) ?? []), ...(name === 'name' ? (this.errors?.of('alias') ?? []) : [])];
    return html`<our-ua-field .label=${this.#term(`field_${name}`)} .description=${description} ?mandatory=${mandatory} .errors=${errors}>
      ${editor}
    </our-ua-field>`;
  }

  override render() {
    const { draft } = this;
    if (!draft) return nothing;
    return html`
      <uui-box headline-variant="h2" headline=${this.#term('group')}>${this.#renderIdentity(draft)}</uui-box>
      <uui-box headline-variant="h2" headline=${this.#term('reach')}>
        ${this.#renderSections(draft)} ${this.#renderLanguages(draft)} ${this.#renderContent(draft)} ${this.#renderMedia(draft)}
      </uui-box>
    `;
  }

  #renderIdentity({ name, alias, icon, description }: GroupDraft) {
    return html`
      ${this.#field(
        'name',
        html`<umb-input-with-alias
          .label=${this.#term('field_name')}
          .value=${name}
          .alias=${alias}
          ?auto-generate-alias=${this.isNew}
          ?alias-readonly=${this.aliasLocked}
          @change=${({ target }: Event) => this.#edit({ name: (target as NameAndAlias).value, alias: (target as NameAndAlias).alias })}>
        </umb-input-with-alias>`,
        this.aliasLocked ? this.#term('groupAliasLocked') : '',
        true,
      )}
      ${this.#field(
        'icon',
        html`<uui-button look="outline" label=${this.#term('chooseIcon')} @click=${() => this.#pickIcon(icon)}>
          <umb-icon name=${icon}></umb-icon>
        </uui-button>`,
      )}
      ${this.#field(
        'description',
        html`<uui-textarea
          label=${this.#term('field_description')}
          maxlength="2000"
          auto-height
          .value=${description}
          @input=${({ target }: InputEvent) => this.#edit({ description: (target as HTMLTextAreaElement).value })}></uui-textarea>`,
      )}
    `;
  }

  #renderSections({ sections }: GroupDraft) {
    return this.#field(
      'sections',
      html`<umb-input-section
        .selection=${sections}
        @change=${({ target }: Event) => this.#edit({ sections: [...(target as Picker).selection] })}></umb-input-section>`,
    );
  }

  #renderLanguages({ languages, hasAccessToAllLanguages }: GroupDraft) {
    return this.#field(
      'languages',
      html`${this.#toggle('ourUserAccess_everyLanguage', hasAccessToAllLanguages, (all) => this.#edit({ hasAccessToAllLanguages: all }))}
      ${hasAccessToAllLanguages
        ? nothing
        : html`<umb-input-language
            .selection=${languages}
            @change=${({ target }: Event) => this.#edit({ languages: [...(target as Picker).selection] })}></umb-input-language>`}`,
    );
  }

  #renderContent({ documentStartNodeId: id, hasDocumentRootAccess: all }: GroupDraft) {
    return this.#field(
      'documentStartNodeId',
      html`${this.#toggle('ourUserAccess_wholeContentTree', all, (root) => this.#edit({ hasDocumentRootAccess: root }))}
      ${all
        ? nothing
        : html`<umb-input-document
            max="1"
            .selection=${id ? [id] : []}
            @change=${({ target }: Event) => this.#edit({ documentStartNodeId: (target as Picker).selection[0] ?? null })}></umb-input-document>`}`,
      this.#term('startNodeText'),
    );
  }

  #renderMedia({ mediaStartNodeId: id, hasMediaRootAccess: all }: GroupDraft) {
    return this.#field(
      'mediaStartNodeId',
      html`${this.#toggle('ourUserAccess_wholeMediaTree', all, (root) => this.#edit({ hasMediaRootAccess: root }))}
      ${all
        ? nothing
        : html`<umb-input-media
            max="1"
            .selection=${id ? [id] : []}
            @change=${({ target }: Event) => this.#edit({ mediaStartNodeId: (target as Picker).selection[0] ?? null })}></umb-input-media>`}`,
      this.#term('startNodeText'),
    );
  }

  #toggle(label: string, checked: boolean, change: (checked: boolean) => void) {
    return html`<uui-toggle
      label=${this.localize.term(label)}
      ?checked=${checked}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}></uui-toggle>`;
  }

  async #pickIcon(current: string) {
    const [icon, color] = current.split(' color-');
    try {
      const chosen = await openDialog(this, UMB_ICON_PICKER_MODAL, { value: { icon, color } });
      if (chosen.icon) this.#edit({ icon: chosen.color && chosen.color !== 'text' ? `${chosen.icon} color-${chosen.color}` : chosen.icon });
    } catch {
      // Closing the picker leaves everything as it was.
    }
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-layout-1);
    }
    umb-input-with-alias,
    uui-textarea {
      width: 100%;
    }
    umb-icon {
      font-size: var(--uui-size-8);
    }
    uui-toggle {
      margin-bottom: var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-form': GroupFormElement;
  }
}
