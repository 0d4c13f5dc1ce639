import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { css, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { observeMultiple } from '@umbraco-cms/backoffice/observable-api';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { HasSectionController } from '../../shared/has-section.controller.js';

/** A tab that we add to a page of Umbraco's own. It knows which thing the page is about. */
export abstract class CoreViewElement extends UmbLitElement {
  @state()
  private _unique = '';

  @state()
  private _entityType = '';

  @state()
  protected _hasSection = false;

  constructor() {
    super();
    new HasSectionController(this, (hasSection) => (this._hasSection = hasSection));
    this.consumeContext(UMB_ENTITY_CONTEXT, (entity) => {
      if (!entity) return;
      this.observe(observeMultiple([entity.unique, entity.entityType]), ([unique, entityType]) => {
        this._unique = unique ?? '';
        this._entityType = entityType ?? '';
      }, 'entity');
    });
  }

  protected abstract renderAbout(unique: string, entityType: string): unknown;

  override render() {
    if (!this._unique || !this._entityType) return html`<umb-view-loader></umb-view-loader>`;
    return html`<div id="main">${this.renderAbout(this._unique, this._entityType)}</div>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }
      #main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-layout-1);
        max-width: 1200px;
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
      }
    `,
  ];
}
