import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { ImportCheck } from './import.wire.js';

type Row = ReadonlyArray<unknown>;

/** What an import would do: how many, what is wrong with which row and column, and the first rows as they are understood. */
@customElement('our-ua-import-check')
export class ImportCheckElement extends UmbLitElement {
  @property({ attribute: false })
  check?: ImportCheck;

  override render() {
    if (!this.check) return nothing;
    const { rows, ready, withErrors, duplicates, errors, preview } = this.check;
    const number = (value: number) => this.localize.number(value);
    return html`
      <div role="status">
        <p><b>${this.localize.term('ourUserAccess_importRows', number(rows), number(ready))}</b></p>
        ${withErrors ? html`<p>${this.localize.term('ourUserAccess_importWithErrors', withErrors)}</p>` : nothing}
        ${duplicates ? html`<p>${this.localize.term('ourUserAccess_importDuplicates', duplicates)}</p>` : nothing}
      </div>
      ${errors.length
        ? this.#renderTable(
            'ourUserAccess_importErrors',
            ['row', 'column', 'problem'],
            errors.map(({ row, column, sentence }) => [row, column, html`<span lang="en">${sentence}</span>`]),
          )
        : nothing}
      ${preview.length
        ? this.#renderTable(
            'ourUserAccess_importPreview',
            ['row', 'name', 'email', 'groups', 'what'],
            preview.map(({ row, name, email, groups, what }) => [row, name, email, groups.join(', '), this.localize.term(`ourUserAccess_what_${what}`)]),
          )
        : nothing}
    `;
  }

  #renderTable(label: string, headings: ReadonlyArray<string>, rows: ReadonlyArray<Row>) {
    return html`
      <h3>${this.localize.term(label)}</h3>
      <div class="table">
        <table>
          <thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${this.localize.term(`ourUserAccess_${this.#keyOf(heading)}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    `;
  }

  #keyOf = (heading: string) => (heading === 'groups' ? heading : heading === 'email' ? 'field_email' : `heading_${heading}`);

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 var(--uui-size-space-2);
      }
      h3 {
        margin: var(--uui-size-space-5) 0 var(--uui-size-space-2);
        font-size: 1rem;
      }
      .table {
        max-height: 24rem;
        overflow: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--uui-size-space-2) var(--uui-size-space-4) var(--uui-size-space-2) 0;
        border-bottom: 1px solid var(--uui-color-divider);
        text-align: left;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      th {
        position: sticky;
        top: 0;
        background: var(--uui-color-surface);
        white-space: nowrap;
      }
      td:first-child {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-import-check': ImportCheckElement;
  }
}
