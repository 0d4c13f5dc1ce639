import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { FORMS_LISTS, type SubjectKind } from '../types.js';
import './records.element.js';

/** The list that the page is about. */
@customElement('our-ua-forms-records-view')
export class RecordsViewElement extends UmbLitElement {
  @state()
  private _kind?: SubjectKind;

  constructor() {
    super();
    this.consumeContext(UMB_ENTITY_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => (this._kind = unique === FORMS_LISTS.user ? 'user' : 'group'), 'unique');
    });
  }

  override render() {
    return this._kind ? html`<our-ua-forms-records .kind=${this._kind}></our-ua-forms-records>` : nothing;
  }
}

export { RecordsViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-records-view': RecordsViewElement;
  }
}
