import { css } from '@umbraco-cms/backoffice/external/lit';

export const recordTable = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--uui-size-space-4);
    padding: var(--uui-size-layout-1);
  }
  p {
    max-width: 80ch;
    margin: 0;
    line-height: 1.5;
  }
  #toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--uui-size-space-3);
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
    padding: var(--uui-size-space-3) var(--uui-size-space-5);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    white-space: nowrap;
  }
  tbody th {
    min-width: 9rem;
    max-width: 20rem;
  }
  td {
    min-width: 8rem;
  }
  td.take {
    width: 1.2rem;
    min-width: 0;
    padding-right: 0;
  }
  input[type='checkbox'] {
    width: 1.1em;
    height: 1.1em;
    margin: 0.15em 0 0;
    accent-color: var(--uui-color-focus);
  }
  our-ua-selection-bar {
    position: sticky;
    bottom: 0;
    padding: var(--uui-size-space-3) var(--uui-size-space-5);
    border: 1px solid var(--uui-color-border);
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
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
`;
