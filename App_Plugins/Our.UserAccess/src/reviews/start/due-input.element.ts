import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { dayOf, type Day } from '../../shared/time/days.js';
import { daysOn } from './draft.js';

const DUE_IN = [7, 14, 30] as const;

/**
 * The last day on which people decide, with the usual ones one click away.
 * @fires change - with the day as detail
 */
@customElement('our-ua-due-input')
export class DueInputElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  day: Day = '';

  override render() {
    const today = new Date();
    return html`
      <uui-input
        type="date"
        label=${this.label}
        min=${dayOf(today)}
        .value=${this.day}
        @change=${({ target }: Event) => this.#announce(String((target as HTMLInputElement).value))}></uui-input>
      ${DUE_IN.map((count) => {
        const day = daysOn(today, count);
        return html`<uui-button
          compact
          look=${day === this.day ? 'secondary' : 'outline'}
          aria-pressed=${day === this.day}
          label=${this.localize.term('ourUserAccess_daysOn', count)}
          @click=${() => this.#announce(day)}></uui-button>`;
      })}
    `;
  }

  #announce(day: Day) {
    this.dispatchEvent(new CustomEvent('change', { detail: day }));
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
    }
    uui-input {
      flex: 0 1 12rem;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-due-input': DueInputElement;
  }
}
