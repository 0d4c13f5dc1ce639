import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { LastListContext } from '../../section/last-list.context.js';
import { LAST_LIST_CONTEXT } from '../../section/last-list.context.js';
import '../components/notice.element.js';
import type { DetailPageContext, DetailState } from './detail-page.context.js';

/** The frame of a page about one thing: its header and tabs, or what is said while there is nothing to show. */
export abstract class DetailPageElement<T extends UmbEntityModel & { name: string }> extends UmbLitElement {
  @state()
  private _state: DetailState<T> = { phase: 'loading' };

  /** Where the arrow in the header leads when no list was looked at before. */
  protected abstract readonly listPath: string;

  /** Localization key of what is listed there. */
  protected abstract readonly listLabel: string;

  @state()
  private _lastList?: LastListContext;

  #context?: DetailPageContext<T>;

  constructor() {
    super();
    this.consumeContext(LAST_LIST_CONTEXT, (lastList) => (this._lastList = lastList));
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as DetailPageContext<T> | undefined;
      this.observe(this.#context?.state, (state) => (this._state = state ?? { phase: 'loading' }), 'state');
    });
  }

  protected abstract renderHeader(data: T): unknown;

  /** What can be done with the thing, beside its name. */
  protected renderActions(_data: T): unknown {
    return nothing;
  }

  override render() {
    const { data, failure } = this._state;
    const backPath = this._lastList?.addressOf(this.#context?.getEntityType() ?? '') ?? this.listPath;
    if (failure) {
      return html`
        <umb-body-layout>
          <uui-button
            slot="header"
            compact
            href=${backPath}
            label=${this.localize.term('ourUserAccess_back')}>
            <uui-icon name="icon-arrow-left"></uui-icon>
          </uui-button>
          <our-ua-notice .failure=${failure} @retry=${() => this.#context?.reload()}></our-ua-notice>
        </umb-body-layout>
      `;
    }
    if (!data) return html`<umb-view-loader></umb-view-loader>`;
    return html`
      <umb-workspace-editor .backPath=${backPath}>
        <div id="header" slot="header">${this.renderHeader(data)}</div>
        ${this.renderActions(data)}
        <uui-breadcrumbs slot="footer-info">
          <uui-breadcrumb-item href=${this.listPath}>${this.localize.term(this.listLabel)}</uui-breadcrumb-item>
          <uui-breadcrumb-item><span id="crumb" title=${data.name}>${data.name}</span></uui-breadcrumb-item>
        </uui-breadcrumbs>
      </umb-workspace-editor>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
      }
      #header {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-4);
        /* The header of the layout does not shrink below its content; without a width of its own a long name cannot push the tabs out. */
        flex: 1 1 auto;
        width: 0;
      }
      uui-breadcrumbs {
        margin-left: var(--uui-size-layout-1);
      }
      /* A long name must not push the buttons beside it out of the window. */
      #crumb {
        display: inline-block;
        max-width: 35ch;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        vertical-align: bottom;
      }
      #header > h1 {
        min-width: 0;
        margin: 0;
        overflow: hidden;
        font-size: var(--uui-type-h4-size);
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      #header > :not(h1) {
        flex: none;
      }
    `,
  ];
}
