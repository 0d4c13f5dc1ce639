import { css } from '@umbraco-cms/backoffice/external/lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    height: 100%;
  }
  #toolbar,
  #menus {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--uui-size-space-3);
    min-width: 0;
  }
  /* The header would grow with it and push the last of it out of sight. */
  #toolbar {
    width: 100%;
    contain: inline-size;
  }
  #menus {
    gap: var(--uui-size-space-1);
    margin-bottom: var(--uui-size-space-3);
  }
  #menus:empty {
    display: none;
  }
  #summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--uui-size-space-2) var(--uui-size-space-5);
    position: relative;
    min-height: var(--uui-size-layout-1);
    color: var(--uui-color-text-alt);
  }
  #summary uui-loader-bar {
    position: absolute;
    inset: auto 0 0;
  }
  umb-router-slot {
    height: auto;
  }
  umb-router-slot[hidden] {
    display: none;
  }
  #taken {
    width: 100%;
    padding: var(--uui-size-space-3) 0;
    border-top: 1px solid var(--uui-color-border);
    background: var(--uui-color-surface);
  }
`;
