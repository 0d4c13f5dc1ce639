import { css, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { Answer } from '../../shared/api/types.js';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';

/** A sidebar that changes one thing about a person. */
export abstract class ChangeModalElement extends EditorSidebarElement<{ user: UserDetail }> {
  /** The person as they were when they were last looked at. */
  @state()
  protected _user?: UserDetail;

  protected override firstUpdated() {
    if (!this.data) return;
    this._user = this.data.user;
    this.begin(this.data.user);
  }

  /** Localization key of the heading, which takes the name. */
  protected abstract readonly about: string;
  protected abstract begin(user: UserDetail): void;
  protected abstract renderForm(user: UserDetail, errorsOf: (field: string) => Array<string>): unknown;
  protected abstract saveUser(user: UserDetail): Promise<Answer<UserDetail>>;

  /** Takes in what somebody else saved. */
  protected abstract rebase(before: UserDetail, now: UserDetail): void;

  protected headline() {
    return this.localize.term(this.about, this.data!.user.name);
  }

  protected renderContent(errors: FormErrors) {
    return this._user ? this.renderForm(this._user, errors.of) : nothing;
  }

  protected save() {
    return this.saveUser(this._user!);
  }

  protected override async takeTheirs() {
    const before = this._user;
    if (!before) return;
    const { data, failure } = await readUser(this, before.unique);
    this._failure = failure;
    if (!data) return;
    this.rebase(before, data);
    this._user = data;
  }

  static override styles = [
    ...EditorSidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
      }
      #effect {
        margin-top: var(--uui-size-space-5);
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface-alt);
      }
      #effect p {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}
