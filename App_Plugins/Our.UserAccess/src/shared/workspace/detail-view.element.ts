import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import '../components/facts.element.js';
import type { DetailPageContext } from './detail-page.context.js';

/** A tab of a page about one thing. It shows nothing until there is something to show; the frame says why. */
export abstract class DetailViewElement<T extends UmbEntityModel & { name: string }> extends UmbLitElement {
  @state()
  private _data?: T;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.observe((context as unknown as DetailPageContext<T> | undefined)?.data, (data) => (this._data = data), 'data');
    });
  }

  protected abstract renderData(data: T): unknown;

  override render() {
    return this._data ? html`<div id="main">${this.renderData(this._data)}</div>` : nothing;
  }

  protected renderDate(date: string | null): unknown {
    if (!date) return this.localize.term('ourUserAccess_never');
    return html`<time datetime=${date}>${this.localize.date(date, { dateStyle: 'long', timeStyle: 'short' })}</time>`;
  }

  protected renderNames(names: Array<string>, none = 'ourUserAccess_none'): unknown {
    return names.length ? html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>` : this.localize.term(none);
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
        container-type: inline-size;
      }
      #main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-layout-1);
        max-width: 1200px;
      }
      #sentence {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .columns,
      .stack {
        display: grid;
        gap: var(--uui-size-layout-1);
      }
      .columns {
        grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
        align-items: start;
      }
    `,
  ];
}
