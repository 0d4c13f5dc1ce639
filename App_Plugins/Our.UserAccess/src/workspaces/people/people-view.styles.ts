import { css } from '@umbraco-cms/backoffice/external/lit';

export const peopleStyles = css`
  #main {
    gap: var(--uui-size-space-4);
    max-width: none;
  }
  #toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--uui-size-space-3);
  }
  #count {
    margin: 0;
    color: var(--uui-color-text-alt);
  }
  #frame {
    max-width: 100%;
    width: fit-content;
    /* Below the header of the page and above its footer, so that both bars of a large team are in reach. */
    max-height: max(20rem, calc(100vh - 22rem));
    overflow: auto;
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    box-shadow: var(--uui-shadow-depth-1);
  }
  #frame:focus-visible {
    outline: 2px solid var(--uui-color-focus);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: var(--uui-size-space-2) var(--uui-size-space-4);
    border-bottom: 1px solid var(--uui-color-divider);
    text-align: left;
  }
  tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    min-width: 7rem;
    max-width: 12rem;
    position: sticky;
    top: 0;
    z-index: 1;
    padding-block: var(--uui-size-space-4);
    background: var(--uui-color-surface);
    vertical-align: bottom;
    overflow-wrap: anywhere;
  }
  thead th a {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  th:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 10rem;
    max-width: 18rem;
    border-right: 1px solid var(--uui-color-divider);
    background: var(--uui-color-surface);
    overflow-wrap: anywhere;
  }
  thead th:first-child {
    z-index: 2;
  }
  a {
    color: var(--uui-color-interactive);
    text-decoration: none;
  }
  a:hover,
  a:focus-visible {
    color: var(--uui-color-interactive-emphasis);
    text-decoration: underline;
  }
`;
