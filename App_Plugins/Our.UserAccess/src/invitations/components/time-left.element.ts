import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { isUrgent, timeLeft } from '../time-left.js';

const MINUTE = 60_000;

/** How long something is still good, in words that go on counting; the moment itself is in the title. */
@customElement('our-ua-time-left')
export class TimeLeftElement extends UmbLitElement {
  @property()
  end = '';

  #timer?: number;

  override connectedCallback() {
    super.connectedCallback();
    this.#timer = window.setInterval(() => this.requestUpdate(), MINUTE);
  }

  override disconnectedCallback() {
    window.clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  override render() {
    if (!this.end) return nothing;
    const now = new Date();
    const left = timeLeft(this.end, now);
    const text = left ? this.localize.term(`ourUserAccess_timeLeft_${left.unit}`, left.count) : this.localize.term('ourUserAccess_timeOver');
    return html`<time
      class=${isUrgent(this.end, now) ? 'urgent' : ''}
      datetime=${this.end}
      title=${this.localize.date(this.end, { dateStyle: 'full', timeStyle: 'short' })}
      >${text}</time
    >`;
  }

  static override styles = css`
    time {
      white-space: nowrap;
    }
    .urgent {
      font-weight: 700;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-time-left': TimeLeftElement;
  }
}
