import { css } from '@umbraco-cms/backoffice/external/lit';

export const reviewTable = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--uui-size-space-4);
  }
  #frame {
    overflow: auto;
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    box-shadow: var(--uui-shadow-depth-1);
  }
  #frame:focus-visible {
    outline: 2px solid var(--uui-color-focus);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--uui-size-space-3) var(--uui-size-space-4);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    white-space: nowrap;
  }
  tbody th {
    min-width: 10rem;
    max-width: 22rem;
  }
  td {
    min-width: 6.5rem;
  }
  tbody tr {
    border-top: 1px solid var(--uui-color-divider);
  }
  a {
    color: var(--uui-color-interactive);
  }
  a:hover,
  a:focus-visible {
    color: var(--uui-color-interactive-emphasis);
  }
  .mine {
    font-weight: 400;
    font-size: var(--uui-type-small-size);
  }
  small {
    color: var(--uui-color-text-alt);
  }
`;
