import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { saidIn } from '../draft.js';
import { FORM_PERMISSIONS, SITE_PERMISSIONS, type FormsMode, type FormsPermission, type FormsRecord, type RecordDraft, type Setting } from '../types.js';
import { RecordEditViewElement } from '../workspace/record-edit-view.element.js';
import './mode-choice.element.js';
import './setting-choice.element.js';
import './start-folders.element.js';

/** What a record says for all forms: the seven permissions, which forms it reaches, and where it begins. */
@customElement('our-ua-forms-record-view')
export class RecordViewElement extends RecordEditViewElement {
  protected renderRecord(record: FormsRecord, draft: RecordDraft, errors: FormErrors) {
    return html`
      ${this.#renderWhose(record, draft, errors)}
      <div class="columns">
        <div class="stack">${this.#renderPermissions(record, draft, errors)}</div>
        <div class="stack">${this.#renderReach(record, draft, errors)} ${this.#renderSite(record, draft)}</div>
      </div>
    `;
  }

  #term = (key: string) => this.localize.term(`ourUserAccess_${key}`);

  #renderWhose({ kind, name, unique, canChange, hasRecord }: FormsRecord, { mode }: RecordDraft, errors: FormErrors) {
    if (kind === 'group') return html`<p id="sentence">${this.localize.term('ourUserAccess_formsGroupIs', name)}</p>`;
    return html`
      <p id="sentence">
        ${this.localize.term(hasRecord ? `ourUserAccess_formsModeIs_${mode}` : 'ourUserAccess_formsNoRecordIs', name)}
        <a href=${workspacePath(USER_ENTITY_TYPE, unique)}>${this.localize.term('ourUserAccess_formsOpenPerson', name)}</a>
      </p>
      <uui-box headline-variant="h2" headline=${this.#term('field_mode')}>
        <our-ua-field orientation="vertical" .errors=${errors.of('mode')}>
          <our-ua-forms-mode
            .mode=${mode}
            ?readonly=${!canChange}
            @choose=${({ detail }: CustomEvent<FormsMode>) => this.set({ mode: detail })}></our-ua-forms-mode>
        </our-ua-field>
      </uui-box>
    `;
  }

  #renderPermissions(record: FormsRecord, draft: RecordDraft, errors: FormErrors) {
    return html`<uui-box headline-variant="h2" headline=${this.#term('field_flags')}>
      <our-ua-field orientation="vertical" .errors=${errors.of('flags')}>
        ${FORM_PERMISSIONS.map((permission) => this.#renderFlag(permission, record, draft))}
      </our-ua-field>
    </uui-box>`;
  }

  #renderSite(record: FormsRecord, draft: RecordDraft) {
    return html`<uui-box headline-variant="h2" headline=${this.#term('formsOfSite')}>
      ${SITE_PERMISSIONS.map((permission) => this.#renderFlag(permission, record, draft))}
    </uui-box>`;
  }

  #renderFlag(permission: FormsPermission, { canChange }: FormsRecord, { mode, flags }: RecordDraft) {
    return html`<our-ua-setting-choice
      label=${this.localize.term(`ourUserAccess_formsFlag_${permission}`)}
      description=${this.localize.term(`ourUserAccess_formsFlagText_${permission}`)}
      .mode=${mode}
      .setting=${saidIn(mode, flags[permission])}
      ?readonly=${!canChange}
      @choose=${({ detail }: CustomEvent<Setting>) => this.set({ flags: { ...flags, [permission]: detail } })}></our-ua-setting-choice>`;
  }

  #renderReach({ canChange, startFolders, entryCount }: FormsRecord, { mode, otherForms, startFolderIds }: RecordDraft, errors: FormErrors) {
    return html`<uui-box headline-variant="h2" headline=${this.#term('formsWhich')}>
      <our-ua-field orientation="vertical" .errors=${errors.of('otherForms')}>
        <our-ua-setting-choice
          label=${this.#term('field_otherForms')}
          description=${this.#term('formsOtherFormsText')}
          .mode=${mode}
          .setting=${saidIn(mode, otherForms)}
          ?readonly=${!canChange}
          @choose=${({ detail }: CustomEvent<Setting>) => this.set({ otherForms: detail })}></our-ua-setting-choice>
        ${entryCount ? html`<p>${this.localize.term('ourUserAccess_formsEntries', entryCount)}</p>` : nothing}
      </our-ua-field>
      <our-ua-field
        orientation="vertical"
        .label=${this.#term('field_startFolderIds')}
        .description=${mode === 'override' ? this.#term('formsStartFoldersOver') : this.#term('formsStartFoldersText')}
        .errors=${errors.of('startFolderIds')}>
        <our-ua-start-folders
          .value=${startFolderIds}
          .known=${startFolders}
          ?readonly=${!canChange}
          @choose=${({ detail }: CustomEvent<Array<string>>) => this.set({ startFolderIds: detail })}></our-ua-start-folders>
      </our-ua-field>
    </uui-box>`;
  }

  static override styles = [
    ...RecordEditViewElement.styles,
    css`
      a {
        color: var(--uui-color-interactive);
      }
      our-ua-setting-choice:not(:last-of-type) {
        border-bottom: 1px solid var(--uui-color-divider);
      }
    `,
  ];
}

export { RecordViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-record-view': RecordViewElement;
  }
}
