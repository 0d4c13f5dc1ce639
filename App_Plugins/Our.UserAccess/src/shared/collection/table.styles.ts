import { css } from '@umbraco-cms/backoffice/external/lit';

export const tableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  uui-table {
    box-shadow: var(--uui-shadow-depth-1);
  }
  :host([flat]) uui-table {
    box-shadow: none;
  }
  uui-table-cell > a {
    color: var(--uui-color-interactive);
    text-decoration: none;
  }
  uui-table-cell > a:hover,
  uui-table-cell > a:focus-visible {
    color: var(--uui-color-interactive-emphasis);
    text-decoration: underline;
  }
  uui-table-head {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--uui-color-surface);
  }
  uui-table-cell {
    overflow-wrap: anywhere;
  }
  uui-table-head-cell {
    white-space: nowrap;
  }
  .fit {
    width: 1%;
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .third {
    width: 33%;
  }
  .right {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .right button {
    flex-direction: row-reverse;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: var(--uui-size-space-2);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: inherit;
    white-space: nowrap;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: 4px;
  }
  uui-table-head-cell:hover,
  uui-table-head-cell:focus-within {
    --uui-symbol-sort-hover: 1;
  }
  @container (max-width: 900px) {
    .yields-1 {
      display: none;
    }
  }
  @container (max-width: 720px) {
    .yields-2 {
      display: none;
    }
  }
  @container (max-width: 520px) {
    .yields-3 {
      display: none;
    }
  }
  :host([all-columns]) .yields-1,
  :host([all-columns]) .yields-2,
  :host([all-columns]) .yields-3 {
    display: table-cell;
  }
  :host([all-columns]) our-ua-name-list {
    min-width: 11rem;
  }
  :host([all-columns]) .third {
    width: auto;
  }
  :host([all-columns]) uui-table-cell {
    overflow-wrap: normal;
  }
  .take {
    width: 1%;
    padding-right: 0;
    user-select: none;
  }
  .take uui-checkbox {
    display: block;
    font-size: 0;
  }
  uui-table-row.taken {
    --uui-table-row-background-color: color-mix(in srgb, var(--uui-color-selected) 12%, transparent);
    background: color-mix(in srgb, var(--uui-color-selected) 12%, transparent);
  }
`;
