import { css } from '@umbraco-cms/backoffice/external/lit';

/** Ways to choose from, side by side, each with what it means. */
export const cardStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--uui-size-space-3);
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--uui-size-space-2);
    font-weight: 700;
  }
  .card {
    display: grid;
    align-content: start;
    gap: var(--uui-size-space-1);
    position: relative;
    padding: var(--uui-size-space-4) var(--uui-size-space-5);
    border: 1px solid var(--uui-color-border);
    border-radius: var(--uui-border-radius);
    background: var(--uui-color-surface);
    color: var(--uui-color-text);
    cursor: pointer;
  }
  .card.way {
    border-style: dashed;
    font: inherit;
    text-align: left;
  }
  .card:hover {
    border-color: var(--uui-color-border-emphasis);
  }
  .card:has(input:checked) {
    border-color: var(--uui-color-selected);
    box-shadow: inset 0 0 0 1px var(--uui-color-selected);
  }
  .card:focus-within,
  .card.way:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: 1px;
  }
  input {
    position: absolute;
    opacity: 0;
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--uui-size-space-3);
    font-weight: 700;
  }
  .text {
    color: var(--uui-color-text-alt);
    font-size: var(--uui-type-small-size);
    line-height: 1.4;
  }
`;
