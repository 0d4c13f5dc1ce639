import { html, svg } from '@umbraco-cms/backoffice/external/lit';
import type { Layer, Verdict } from '../types.js';

const RULES: ReadonlyArray<Layer> = ['guardrail', 'user', 'group'];
const TICK = 'M3 8.5 6.5 12 13 4.5';
const CROSS = 'M4 4l8 8M12 4l-8 8';
const DASH = 'M4 8h8';

/**
 * A tick, a cross, or a dash for what lies outside the start nodes; with a dot where a rule says so.
 * Plain SVG and no icon element: a table of a hundred lines has more than a thousand of them.
 */
export function sign(verdict: Verdict, layer?: Layer) {
  const outside = layer === 'startNodes';
  const shape = verdict === 'allow' ? TICK : outside ? DASH : CROSS;
  const dot = layer && RULES.includes(layer) ? svg`<circle cx="14" cy="2" r="2"></circle>` : '';
  return html`<svg viewBox="0 0 16 16" class="${verdict} ${outside ? 'outside' : ''}" aria-hidden="true">
    <path d=${shape}></path>${dot}
  </svg>`;
}
