import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/user-group';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import type { DefaultsDraft, Setting } from '../types.js';
import '../record/setting-choice.element.js';

/**
 * Who gets to forms made from now on.
 * @fires edit - with what changes as detail
 */
@customElement('our-ua-forms-defaults-form')
export class DefaultsFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft?: DefaultsDraft;

  @property({ attribute: false })
  errors?: FormErrors;

  @property({ type: Boolean })
  readonly = false;

  #edit(change: Partial<DefaultsDraft>) {
    this.dispatchEvent(new CustomEvent('edit', { detail: change }));
  }

  override render() {
    const { allGroups = false, creatorsGroups = false, users = 'deny', groupIds = [] } = this.draft ?? {};
    return html`
      ${this.#renderToggle('allGroups', allGroups, (given) => this.#edit({ allGroups: given }))}
      ${this.#renderToggle('creatorsGroups', creatorsGroups, (given) => this.#edit({ creatorsGroups: given }))}
      ${this.#renderToggle('users', users === 'allow', (given) => this.#edit({ users: given ? 'allow' : 'deny' }))}
      <our-ua-field
        orientation="vertical"
        .label=${this.localize.term('ourUserAccess_formsDefault_groups')}
        .description=${this.localize.term('ourUserAccess_formsDefaultText_groups')}
        .errors=${this.errors?.of('groupIds') ?? []}>
        <umb-user-group-input
          ?readonly=${this.readonly}
          .selection=${groupIds}
          @change=${({ target }: Event) => this.#edit({ groupIds: [...(target as HTMLElement & { selection: Array<string> }).selection] })}></umb-user-group-input>
      </our-ua-field>
    `;
  }

  #renderToggle(name: string, given: boolean, set: (given: boolean) => void) {
    return html`<our-ua-setting-choice
      label=${this.localize.term(`ourUserAccess_formsDefault_${name}`)}
      description=${this.localize.term(`ourUserAccess_formsDefaultText_${name}`)}
      .setting=${given ? 'allow' : null}
      ?readonly=${this.readonly}
      @choose=${({ detail }: CustomEvent<Setting>) => set(detail === 'allow')}></our-ua-setting-choice>`;
  }

  static override styles = css`
    our-ua-field {
      padding-top: var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-defaults-form': DefaultsFormElement;
  }
}
