import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../access/decision/decision.element.js';
import type { Answer } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { FORMS_CHOICE_MODAL } from '../choice/choice-modal.token.js';
import { decide } from '../repository/forms-matrix.wire.js';
import { FORM_PERMISSIONS, SITE_PERMISSIONS, type Decision, type FormsPermission, type SitePermission, type WhyQuestion } from '../types.js';

const PERMISSIONS = [...FORM_PERMISSIONS, ...SITE_PERMISSIONS];
const isOfSite = (permission: FormsPermission) => SITE_PERMISSIONS.includes(permission as SitePermission);

/** Asks who may do what with which form, and says why. */
@customElement('our-ua-forms-why')
export class FormsWhyElement extends UmbLitElement {
  @property({ attribute: false })
  question: WhyQuestion = { userId: '', permission: 'viewEntries' };

  @state()
  private _answer?: Answer<Decision>;

  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('question')) void this.#decide();
  }

  async #decide() {
    const asked = ++this.#asked;
    const { userId, permission, form } = this.question;
    this._answer = undefined;
    if (!this.#isComplete) return;
    const answer = await decide(this, { userId, permission, formId: isOfSite(permission) ? undefined : form?.id });
    if (asked === this.#asked) this._answer = answer;
  }

  get #isComplete() {
    const { userId, permission, form } = this.question;
    return userId !== '' && (form !== undefined || isOfSite(permission));
  }

  #ask(change: Partial<WhyQuestion>) {
    this.question = { ...this.question, ...change };
  }

  async #onForm() {
    try {
      this.#ask({ form: await openDialog(this, FORMS_CHOICE_MODAL, { data: { kind: 'form' } }) });
    } catch {
      // Closing the choice leaves everything as it was.
    }
  }

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const { userId, permission } = this.question;
    return html`
      <div id="question">
        <fieldset>
          <legend>${term('formsWho')}</legend>
          <our-ua-principal-input
            kind="user"
            .value=${userId}
            @choose=${({ detail }: CustomEvent<Principal | undefined>) => this.#ask({ userId: detail?.id ?? '' })}></our-ua-principal-input>
        </fieldset>
        <div class="field">
          <uui-label for="permission">${term('formsDoes')}</uui-label>
          <uui-select
            id="permission"
            label=${term('formsDoes')}
            .options=${PERMISSIONS.map((value) => ({ value, name: term(`formsFlag_${value}`), selected: value === permission }))}
            @change=${({ target }: Event) => this.#ask({ permission: (target as HTMLSelectElement).value as FormsPermission })}></uui-select>
        </div>
        ${isOfSite(permission) ? nothing : this.#renderForm()}
      </div>
      ${this.#renderAnswer()}
    `;
  }

  #renderForm() {
    const { form } = this.question;
    const label = this.localize.term('ourUserAccess_formsChooseForm');
    return html`<fieldset>
      <legend>${this.localize.term('ourUserAccess_formsForm')}</legend>
      ${form
        ? html`<div id="form">
            <span>${[...form.path, form.name].join(' / ')}</span>
            <uui-button label=${this.localize.term('ourUserAccess_change')} @click=${this.#onForm}></uui-button>
          </div>`
        : html`<uui-button look="placeholder" label=${label} @click=${this.#onForm}></uui-button>`}
    </fieldset>`;
  }

  #renderAnswer() {
    if (!this.#isComplete) return html`<p>${this.localize.term('ourUserAccess_formsWhyHint')}</p>`;
    if (!this._answer) return html`<uui-loader-bar></uui-loader-bar>`;
    const { data, failure } = this._answer;
    return data
      ? html`<our-ua-decision .decision=${data}></our-ua-decision>`
      : html`<our-ua-notice .failure=${failure} @retry=${() => this.#decide()}></our-ua-notice>`;
  }

  static override styles = css`
    :host,
    fieldset,
    .field {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--uui-size-space-2);
    }
    :host {
      gap: var(--uui-size-space-5);
    }
    #question {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      align-items: start;
      gap: var(--uui-size-space-5);
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--uui-size-space-2);
    }
    legend,
    uui-label {
      padding: 0;
      font-weight: 700;
    }
    uui-select,
    uui-button[look='placeholder'] {
      width: 100%;
    }
    #form {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
    }
    #form span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-why': FormsWhyElement;
  }
}
