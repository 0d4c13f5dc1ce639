import { css } from '@umbraco-cms/backoffice/external/lit';
import { recordTable } from '../../forms-security/lists/record-table.styles.js';

export const peopleStyles = [
  recordTable,
  css`
    :host {
      padding: 0;
    }
    our-ua-search-field {
      flex: 1 1 14rem;
    }
    @media (max-width: 1200px) {
      th,
      td {
        min-width: 4.5rem;
        padding-inline: var(--uui-size-space-3);
      }
    }
    .over {
      color: var(--uui-color-text-alt);
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
    }
    uui-tag {
      white-space: nowrap;
    }
    .actions {
      white-space: nowrap;
      text-align: right;
    }
  `,
];
