import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_MEMBER_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/member';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** Umbraco shows no editor for a sensitive value that is withheld, so that nobody would know that there is one. */
@customElement('our-ua-withheld-note')
export class WithheldNoteElement extends UmbLitElement {
  @state()
  private _seesAll?: boolean;

  @state()
  private _names: Array<string> = [];

  constructor() {
    super();
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (user) => {
      this.observe(user?.hasAccessToSensitiveData, (seesAll) => (this._seesAll = seesAll), 'access');
    });
    this.consumeContext(UMB_MEMBER_WORKSPACE_CONTEXT, (workspace) => {
      this.observe(
        workspace?.structure.contentTypeProperties,
        (properties) => (this._names = (properties ?? []).filter(({ isSensitive }) => isSensitive).map(({ name }) => name)),
        'properties',
      );
    });
  }

  override render() {
    if (this._seesAll !== false || this._names.length === 0) return nothing;
    const names = this._names.map((name) => this.localize.string(name)).join(', ');
    return html`<umb-icon name="icon-lock" aria-hidden="true"></umb-icon>
      <span>${this.localize.term('ourUserAccess_withheld', names)}</span>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-2);
        padding-inline-start: var(--uui-size-layout-1);
      }

      umb-icon {
        flex: none;
      }
    `,
  ];
}

export { WithheldNoteElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-withheld-note': WithheldNoteElement;
  }
}
