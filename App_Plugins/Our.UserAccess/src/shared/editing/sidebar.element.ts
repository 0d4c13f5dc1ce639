import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Failure } from '../api/types.js';
import { formErrors, type FormErrors } from './field-errors.js';
import './save-problem.element.js';

/** The frame of a sidebar: a heading, what it is about, what went wrong, and what can be done. What was entered stays until it is closed. */
export abstract class SidebarElement<Data extends object, Value = undefined> extends UmbModalBaseElement<Data, Value> {
  @state()
  protected _failure?: Failure;

  @state()
  private _busy = false;

  /** Fields that say themselves what is wrong with them. */
  protected readonly fields: ReadonlyArray<string> = [];

  protected abstract headline(): string;
  protected abstract renderContent(errors: FormErrors): unknown;
  protected abstract renderActions(): unknown;

  /** What did not happen where it was refused; that it was not saved unless a sidebar knows better. */
  protected problemHeadline(): string | undefined {
    return undefined;
  }

  /** Brings in what somebody else saved meanwhile; what was entered here stays. */
  protected takeTheirs(): void {}

  // Not the layout's own headline, which is a heading of the third level over a page that may have no second.
  override render() {
    if (!this.data) return nothing;
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.headline()}</h2>
        ${this.renderMain()} ${this.renderActions()}
      </umb-body-layout>
    `;
  }

  protected renderMain(): unknown {
    const errors = formErrors(this._failure, this.fields);
    return html`<uui-box>
      ${this._failure
        ? html`<our-ua-save-problem
            .failure=${this._failure}
            .headline=${this.problemHeadline()}
            .others=${errors.others}
            @reload=${() => this.takeTheirs()}></our-ua-save-problem>`
        : nothing}
      ${this.renderContent(errors)}
    </uui-box>`;
  }

  protected renderClose(label = 'general_close', close = () => this._rejectModal()) {
    return html`<uui-button slot="actions" label=${this.localize.term(label)} @click=${close}></uui-button>`;
  }

  /** The button that does it. */
  protected renderAct(label: string, act: () => void, color: 'positive' | 'danger' | 'default' = 'positive', look = 'primary') {
    return html`<uui-button
      slot="actions"
      look=${look}
      color=${color}
      label=${label}
      .state=${this._busy ? 'waiting' : undefined}
      @click=${act}></uui-button>`;
  }

  /** Sends one thing at a time: its answer, or nothing where it was refused and the reason is shown. */
  protected async send<T>(request: () => Promise<Answer<T>>): Promise<Answer<T> | undefined> {
    if (this._busy) return undefined;
    this._busy = true;
    const answer = await request();
    this._busy = false;
    this._failure = answer.failure;
    return answer.failure ? undefined : answer;
  }

  /** That these fields have to be filled in first; nothing where there are none. */
  protected chooseFirst(fields: ReadonlyArray<string>): Failure | undefined {
    if (!fields.length) return undefined;
    const sentence = this.localize.term('ourUserAccess_chooseFirst');
    return { kind: 'invalid', fields: Object.fromEntries(fields.map((field) => [field, [sentence]])) };
  }

  static override styles = [
    UmbTextStyles,
    css`
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      our-ua-save-problem {
        margin-bottom: var(--uui-size-space-5);
      }
    `,
  ];
}
