import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/drop-menu.element.js';
import { dayOf, type Day } from '../../shared/time/days.js';

export interface Days {
  from?: Day;
  to?: Day;
}

const SPANS = { today: 1, week: 7, month: 30 };

/**
 * From which day until which, with the spans that people ask for most one click away.
 * @fires choose - with the days as detail
 */
@customElement('our-ua-audit-time-menu')
export class AuditTimeMenuElement extends UmbLitElement {
  @property({ attribute: false })
  days: Days = {};

  override render() {
    const { from, to } = this.days;
    return html`
      <our-ua-drop-menu .label=${this.localize.term('ourUserAccess_auditWhen')} ?active=${!!(from || to)}>
        <div id="spans">
          ${Object.entries(SPANS).map(
            ([span, days]) => html`<uui-button
              compact
              look="outline"
              label=${this.localize.term(`ourUserAccess_auditSpan_${span}`)}
              @click=${() => this.#announce({ from: daysAgo(days - 1), to: undefined })}></uui-button>`,
          )}
        </div>
        ${this.#renderDay('from', this.localize.term('ourUserAccess_auditFrom'))} ${this.#renderDay('to', this.localize.term('ourUserAccess_auditTo'))}
      </our-ua-drop-menu>
    `;
  }

  #renderDay(name: keyof Days, label: string) {
    return html`<label>
      <span>${label}</span>
      <uui-input
        type="date"
        label=${label}
        .value=${this.days[name] ?? ''}
        @change=${(event: Event) => this.#announce({ ...this.days, [name]: String((event.target as HTMLInputElement).value) || undefined })}></uui-input>
    </label>`;
  }

  #announce(days: Days) {
    this.dispatchEvent(new CustomEvent('choose', { detail: days }));
  }

  static override styles = css`
    #spans {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
      padding: var(--uui-size-space-3);
    }
    label {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-2) var(--uui-size-space-3);
    }
  `;
}

function daysAgo(days: number): Day {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return dayOf(date);
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-time-menu': AuditTimeMenuElement;
  }
}
