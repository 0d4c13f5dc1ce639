import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { endOf, endOfMonth, lastDayBefore } from '../../shared/time/days.js';

/**
 * The last day of somebody's access, with the end of the month one click away.
 * @fires choose - with the end as detail, or null for none
 */
@customElement('our-ua-end-field')
export class EndFieldElement extends UmbLitElement {
  @property({ attribute: false })
  until: string | null = null;

  @property({ attribute: false })
  errors: Array<string> = [];

  override render() {
    const label = this.localize.term('ourUserAccess_field_accessUntil');
    const day = this.until ? lastDayBefore(this.until) : '';
    const month = endOfMonth(new Date());
    return html`<our-ua-field orientation="vertical" .label=${label} .description=${this.localize.term('ourUserAccess_untilText')} .errors=${this.errors}>
      <div>
        <uui-input
          type="date"
          label=${label}
          .value=${day}
          @change=${(event: Event) => this.#choose(String((event.target as HTMLInputElement).value))}></uui-input>
        <uui-button
          compact
          look=${day === month ? 'secondary' : 'outline'}
          aria-pressed=${day === month}
          label=${this.localize.term('ourUserAccess_end_month')}
          @click=${() => this.#choose(month)}></uui-button>
      </div>
    </our-ua-field>`;
  }

  #choose(day: string) {
    this.dispatchEvent(new CustomEvent('choose', { detail: day ? endOf(day) : null }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      display: flex;
      gap: var(--uui-size-space-2);
    }
    uui-input {
      width: 100%;
    }
    uui-button {
      flex: none;
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-end-field': EndFieldElement;
  }
}
