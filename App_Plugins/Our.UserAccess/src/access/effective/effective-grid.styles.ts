import { css } from '@umbraco-cms/backoffice/external/lit';

export const gridStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  #toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--uui-size-space-3) var(--uui-size-space-6);
    margin-bottom: var(--uui-size-space-4);
  }
  uui-radio-group {
    display: flex;
    gap: var(--uui-size-space-5);
  }
  #legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--uui-size-space-2) var(--uui-size-space-5);
    margin: 0;
    padding: 0;
    color: var(--uui-color-text-alt);
    font-size: var(--uui-type-small-size);
    list-style: none;
  }
  #legend li {
    display: flex;
    align-items: center;
    gap: var(--uui-size-space-2);
  }
  uui-toggle {
    margin-top: var(--uui-size-space-4);
  }
  #scroll {
    position: relative;
    max-height: max(20rem, calc(100vh - 19rem));
    overflow: auto;
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    box-shadow: var(--uui-shadow-depth-1);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0;
    border-bottom: 1px solid var(--uui-color-divider);
    background: var(--uui-color-surface);
    text-align: left;
  }
  tbody tr:hover > * {
    background: var(--uui-color-surface-alt);
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: var(--uui-size-space-4);
    border-bottom-color: var(--uui-color-border);
    vertical-align: bottom;
  }
  tr > th:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 12rem;
    max-width: 22rem;
    border-right: 1px solid var(--uui-color-divider);
  }
  thead tr > th:first-child {
    z-index: 3;
  }
  .verb {
    width: 2.6rem;
    padding: var(--uui-size-space-3) 0;
    font-weight: 400;
  }
  /* Upright, the names of sixteen verbs would take two screens. */
  .verb span {
    display: block;
    max-height: 11rem;
    margin: 0 auto;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    line-height: 1.2;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: -2px;
  }
  td > button {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 100%;
    min-width: 2.6rem;
    height: 2.4rem;
    padding: 0;
  }
  td > button:hover {
    background: var(--uui-color-surface-emphasis);
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--uui-size-space-2);
    width: 100%;
    min-height: 2.4rem;
    padding: var(--uui-size-space-1) var(--uui-size-space-4) var(--uui-size-space-1)
      calc(var(--uui-size-space-4) + var(--depth) * 1.2rem);
    font-weight: 400;
    line-height: 1.3;
    text-align: left;
    overflow-wrap: anywhere;
  }
  .name i,
  .name uui-symbol-expand {
    flex: none;
    width: 1rem;
  }
  .rest {
    padding: var(--uui-size-space-3) var(--uui-size-space-4) var(--uui-size-space-3) calc(var(--uui-size-space-4) + 1.3rem + var(--depth) * 1.2rem);
  }
  .more {
    width: auto;
    height: auto;
    padding: 0;
    color: var(--uui-color-interactive);
    text-decoration: underline;
  }
  svg {
    width: 1rem;
    height: 1rem;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .allow {
    color: var(--uui-color-positive-standalone);
    stroke-width: 2.5;
  }
  .deny {
    color: var(--uui-color-danger-standalone);
    stroke-width: 1.6;
  }
  .outside {
    color: var(--uui-color-text-alt);
    opacity: 0.7;
  }
  circle {
    fill: var(--uui-color-focus);
    stroke: none;
  }
`;
