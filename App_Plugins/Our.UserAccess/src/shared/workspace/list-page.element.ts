import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { ListPageContext } from './list-page.context.js';

@customElement('our-ua-list-page')
export class ListPageElement extends UmbLitElement {
  @state()
  private _headline = '';

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.observe((context as ListPageContext | undefined)?.headline, (headline) => (this._headline = headline ?? ''), 'headline');
    });
  }

  override render() {
    // Not the editor's own headline, which is a heading of the third level on a page that has no first.
    return html`
      <umb-workspace-editor enforceNoFooter>
        <h1 slot="header">${this.localize.string(this._headline)}</h1>
      </umb-workspace-editor>
    `;
  }

  static override styles = css`
    :host {
      display: block;
      width: 100%;
      height: 100%;
    }
    h1 {
      margin: 0;
      font-size: var(--uui-type-h5-size);
      line-height: 1.3;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-list-page': ListPageElement;
  }
}
