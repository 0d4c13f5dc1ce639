import { css } from '@umbraco-cms/backoffice/external/lit';

export const itemsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--uui-size-space-4);
    padding: var(--uui-size-layout-1);
  }
`;
