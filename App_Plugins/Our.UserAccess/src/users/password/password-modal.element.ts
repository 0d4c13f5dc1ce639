import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/editing/field.element.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { readPasswordRules, setPassword } from '../repository/security.wire.js';
import type { UserDetail } from '../types.js';
import { checkPassword, type PasswordRules } from './rules.js';
import './secret.element.js';

/** Gives somebody a new password: one that the site makes and shows once, or one that is entered by the site's rules. */
@customElement('our-ua-password-modal')
export class PasswordModalElement extends UmbModalBaseElement<{ user: UserDetail }, undefined> {
  @state()
  private _rules?: PasswordRules;

  @state()
  private _mode: 'generate' | 'enter' = 'generate';

  @state()
  private _password = '';

  @state()
  private _failure?: Failure;

  @state()
  private _made?: string;

  @state()
  private _busy = false;

  protected override firstUpdated() {
    void this.#loadRules();
  }

  async #loadRules() {
    this._rules = (await readPasswordRules(this)).data;
  }

  override render() {
    const name = this.data?.user.name ?? '';
    return html`
      <uui-dialog-layout class="uui-text" .headline=${this.localize.term('ourUserAccess_ask_password', name)}>
        ${this._made === undefined ? this.#renderQuestion() : this.#renderMade(this._made)}
      </uui-dialog-layout>
    `;
  }

  #renderMade(made: string) {
    return html`
      <our-ua-secret .label=${this.localize.term('ourUserAccess_password')} .value=${made}></our-ua-secret>
      <uui-button slot="actions" look="primary" label=${this.localize.term('ourUserAccess_done')} @click=${() => this._submitModal()}></uui-button>
    `;
  }

  #renderQuestion() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const { others } = formErrors(this._failure, ['password']);
    return html`
      <p>${term('means_password')}</p>
      ${this._failure ? html`<our-ua-save-problem .failure=${this._failure} .others=${others}></our-ua-save-problem>` : nothing}
      <uui-radio-group
        aria-label=${term('password')}
        .value=${this._mode}
        @change=${(event: Event) => (this._mode = (event.target as HTMLInputElement).value as 'generate' | 'enter')}>
        <uui-radio value="generate" label=${term('passwordGenerate')}></uui-radio>
        <uui-radio value="enter" label=${term('passwordEnter')}></uui-radio>
      </uui-radio-group>
      ${this._mode === 'enter' ? this.#renderField() : nothing}
      <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${() => this._rejectModal()}></uui-button>
      <uui-button
        slot="actions"
        look="primary"
        color="positive"
        label=${this._mode === 'enter' ? term('passwordSet') : term('passwordMake')}
        ?disabled=${this._mode === 'enter' && !this.#isFit()}
        .state=${this._busy ? 'waiting' : undefined}
        @click=${this.#onSet}></uui-button>
    `;
  }

  #renderField() {
    const label = this.localize.term('ourUserAccess_password');
    return html`<our-ua-field orientation="vertical" mandatory .label=${label} .errors=${formErrors(this._failure, []).of('password')}>
      <uui-input-password
        label=${label}
        autocomplete="new-password"
        .value=${this._password}
        @input=${(event: InputEvent) => (this._password = (event.target as HTMLInputElement).value)}></uui-input-password>
      ${this.#renderRules()}
    </our-ua-field>`;
  }

  #renderRules() {
    if (!this._rules) return nothing;
    const { minLength } = this._rules;
    return html`<ul aria-live="polite">
      ${checkPassword(this._password, this._rules).map(
        ({ rule, isMet }) => html`<li class=${isMet ? 'met' : ''}>
          <span aria-hidden="true">${isMet ? '✓' : '○'}</span>
          ${this.localize.term(`ourUserAccess_rule_${rule}`, minLength)}
          <span class="hidden">${this.localize.term(isMet ? 'ourUserAccess_ruleMet' : 'ourUserAccess_ruleOpen')}</span>
        </li>`,
      )}
    </ul>`;
  }

  // Where the rules could not be read the server says what is wrong.
  #isFit() {
    if (!this._rules) return this._password !== '';
    return checkPassword(this._password, this._rules).every(({ isMet }) => isMet);
  }

  async #onSet() {
    if (this._busy || !this.data) return;
    this._busy = true;
    const { data, failure } = await setPassword(this, this.data.user.unique, this._mode === 'enter' ? this._password : undefined);
    this._busy = false;
    this._failure = failure;
    if (!data) return;
    if (data.password) this._made = data.password;
    else this._submitModal();
  }

  static override styles = [
    UmbTextStyles,
    css`
      uui-dialog-layout {
        max-inline-size: 60ch;
      }
      p,
      our-ua-save-problem {
        margin: 0 0 var(--uui-size-space-4);
      }
      our-ua-field,
      our-ua-secret {
        margin-top: var(--uui-size-space-4);
      }
      uui-input-password {
        width: 100%;
      }
      ul {
        margin: var(--uui-size-space-3) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        margin: 0;
        list-style: none;
      }
      .met {
        color: var(--uui-color-positive-standalone, var(--uui-color-positive));
      }
      .hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ];
}

export { PasswordModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-password-modal': PasswordModalElement;
  }
}
