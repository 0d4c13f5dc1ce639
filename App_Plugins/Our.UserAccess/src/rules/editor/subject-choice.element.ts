import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import type { Option } from '../../shared/collection/options.js';
import '../../users/components/user-choice.element.js';
import type { RuleDraft, SubjectKind } from '../types.js';

const KINDS: Array<SubjectKind> = ['user', 'group', 'everyone'];

/**
 * For whom a rule is: a person, a group or everyone.
 * @fires choose - with the subject as detail
 */
@customElement('our-ua-subject-choice')
export class SubjectChoiceElement extends UmbLitElement {
  @property()
  label = '';

  @property({ attribute: false })
  subject?: RuleDraft['subject'];

  @state()
  private _groups: Array<Option> = [];

  protected override firstUpdated() {
    void this.#loadGroups();
  }

  async #loadGroups() {
    this._groups = (await readGroupOptions(this)).data ?? [];
  }

  override render() {
    const { kind, id } = this.subject ?? {};
    return html`
      <uui-radio-group .value=${kind ?? ''} aria-label=${this.label} @change=${this.#onKind}>
        ${KINDS.map((value) => html`<uui-radio value=${value} label=${this.localize.term(`ourUserAccess_subject_${value}`)}></uui-radio>`)}
      </uui-radio-group>
      ${kind === 'user'
        ? html`<our-ua-user-choice
            .label=${this.localize.term('ourUserAccess_subject_user')}
            .value=${id ?? ''}
            @choose=${(event: CustomEvent<string | undefined>) => this.#announce({ kind, id: event.detail })}></our-ua-user-choice>`
        : nothing}
      ${kind === 'group'
        ? html`<uui-select
            label=${this.localize.term('ourUserAccess_subject_group')}
            placeholder=${this.localize.term('ourUserAccess_choose')}
            .options=${this._groups.map(({ value, label: name }) => ({ value, name, selected: value === id }))}
            @change=${(event: Event) => this.#announce({ kind, id: String((event.target as HTMLSelectElement).value) || undefined })}></uui-select>`
        : nothing}
    `;
  }

  #onKind(event: Event) {
    this.#announce({ kind: (event.target as HTMLInputElement).value as SubjectKind });
  }

  #announce(subject: RuleDraft['subject']) {
    this.dispatchEvent(new CustomEvent('choose', { detail: subject }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--uui-size-space-5);
    }
    uui-select {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-subject-choice': SubjectChoiceElement;
  }
}
