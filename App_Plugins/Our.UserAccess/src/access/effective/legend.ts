import { html } from '@umbraco-cms/backoffice/external/lit';
import { sign } from '../decision/sign.js';

interface Localize {
  term(key: string): string;
}

const SIGNS = [
  ['allow', () => sign('allow', 'umbraco')],
  ['deny', () => sign('deny', 'none')],
  ['outside', () => sign('deny', 'startNodes')],
  ['rule', () => sign('allow', 'user')],
] as const;

/** What the signs of the table mean. */
export const legend = (localize: Localize) => html`<ul id="legend">
  ${SIGNS.map(([key, render]) => html`<li>${render()} ${localize.term(`ourUserAccess_legend_${key}`)}</li>`)}
</ul>`;
