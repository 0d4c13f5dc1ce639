import { css } from '@umbraco-cms/backoffice/external/lit';

export const workStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--uui-size-space-4);
  }
  #said {
    min-height: 1.4em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
`;
