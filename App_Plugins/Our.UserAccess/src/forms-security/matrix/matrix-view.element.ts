import { css, customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import type { EnteredEntry, FormsRecord, RecordDraft } from '../types.js';
import { RecordEditViewElement } from '../workspace/record-edit-view.element.js';
import './matrix.element.js';

/** Form by form: what they may do with it, where that comes from, and what this record says about it. */
@customElement('our-ua-forms-matrix-view')
export class MatrixViewElement extends RecordEditViewElement {
  protected renderRecord(record: FormsRecord, { entries }: RecordDraft, errors: FormErrors) {
    return html`
      ${errors.of('entries').map((error) => html`<p class="note" role="alert">${error}</p>`)}
      <our-ua-forms-matrix
        .record=${record}
        .entries=${entries}
        @entries=${({ detail }: CustomEvent<Array<EnteredEntry>>) => this.set({ entries: detail })}></our-ua-forms-matrix>
    `;
  }

  static override styles = [
    ...RecordEditViewElement.styles,
    css`
      #main {
        max-width: none;
      }
    `,
  ];
}

export { MatrixViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-matrix-view': MatrixViewElement;
  }
}
