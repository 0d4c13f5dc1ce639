import { css } from '@umbraco-cms/backoffice/external/lit';

export const matrixStyles = css`
  #frame {
    max-height: max(24rem, calc(100vh - 22rem));
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
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: var(--uui-size-space-3) var(--uui-size-space-3);
    border-bottom: 1px solid var(--uui-color-divider);
    line-height: 1.3;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--uui-color-surface);
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 11rem;
    max-width: 18rem;
    padding-left: var(--uui-size-space-5);
    border-right: 1px solid var(--uui-color-divider);
    background: var(--uui-color-surface);
    overflow-wrap: anywhere;
  }
  thead th:first-child {
    z-index: 2;
  }
  tr.changed > th:first-child {
    box-shadow: inset 4px 0 0 var(--uui-color-focus);
  }
  small {
    display: block;
    color: var(--uui-color-text-alt);
    font-weight: 400;
  }
  small.mark {
    color: var(--uui-color-text);
    font-style: italic;
  }
  td {
    min-width: 7.5rem;
  }
  .answer {
    display: flex;
    align-items: flex-start;
    gap: var(--uui-size-space-2);
    width: 100%;
    box-sizing: border-box;
    min-height: 2.6em;
    padding: var(--uui-size-space-1);
    border: 0;
    border-radius: var(--uui-border-radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
  }
  button.answer {
    cursor: pointer;
  }
  button.answer:hover {
    background: var(--uui-color-surface-emphasis);
  }
  button:focus-visible,
  select:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--uui-color-focus);
  }
  td:focus-visible,
  th:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: -2px;
  }
  input {
    width: 1.1em;
    height: 1.1em;
    margin: 0 var(--uui-size-space-2) 0 0;
    vertical-align: text-bottom;
    accent-color: var(--uui-color-focus);
  }
  #keys {
    position: sticky;
    left: 0;
    margin: 0;
    padding: var(--uui-size-space-3) var(--uui-size-space-5);
    color: var(--uui-color-text-alt);
    font-size: var(--uui-type-small-size);
  }
  svg {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    margin-top: 0.2em;
    fill: none;
    stroke: var(--uui-color-danger-standalone);
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  svg.allow {
    stroke: var(--uui-color-positive-standalone);
  }
  select {
    width: 100%;
    padding: var(--uui-size-space-1) var(--uui-size-space-2);
    border: 1px solid var(--uui-color-border);
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    color: var(--uui-color-text-alt);
    font: inherit;
  }
  select.said {
    border-color: var(--uui-color-border-emphasis);
    color: var(--uui-color-text);
    font-weight: 700;
  }
  small.said {
    color: var(--uui-color-text);
    font-weight: 700;
  }
`;
