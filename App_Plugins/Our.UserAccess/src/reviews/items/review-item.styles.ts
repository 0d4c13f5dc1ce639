import { css } from '@umbraco-cms/backoffice/external/lit';

export const itemStyles = css`
  :host {
    display: grid;
    grid-template-columns: 1.5rem minmax(9rem, 2fr) minmax(12rem, 4fr) minmax(11rem, 2.4fr);
    gap: var(--uui-size-space-3) var(--uui-size-space-5);
    padding: var(--uui-size-space-4) var(--uui-size-space-5);
    border-left: 4px solid transparent;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  :host([current]) {
    border-left-color: var(--uui-color-interactive);
  }
  :host([selected]) {
    background: var(--uui-color-surface-emphasis);
  }
  :host(:focus-visible) {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: -2px;
  }
  div[role='gridcell'] {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--uui-size-space-1);
    min-width: 0;
  }
  input {
    width: 1.1rem;
    height: 1.1rem;
    margin: 2px 0 0;
    accent-color: var(--uui-color-selected);
  }
  small {
    color: var(--uui-color-text-alt);
    font-size: var(--uui-type-small-size);
  }
  .recommended,
  .decided,
  .problem {
    font-weight: 700;
  }
  .recommended {
    font-size: var(--uui-type-small-size);
  }
  .decided.remove,
  .outcome.failed,
  .problem {
    color: var(--uui-color-danger);
  }
  .problem {
    font-weight: 400;
  }
  q {
    font-style: italic;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--uui-size-space-2);
  }
  button {
    padding: var(--uui-size-space-1) var(--uui-size-space-3);
    border: 1px solid var(--uui-color-border-emphasis);
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    color: var(--uui-color-interactive);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
    color: var(--uui-color-interactive-emphasis);
  }
  button:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: 1px;
  }
  @container (max-width: 46rem) {
    :host {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }
    .held,
    .decision {
      grid-column: 2;
    }
  }
`;
