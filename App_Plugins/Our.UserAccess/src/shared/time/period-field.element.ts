import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../editing/field.element.js';
import type { FormErrors } from '../editing/field-errors.js';
import { beginningOf, dayOf, endOf, endOfMonth, lastDayBefore, monthsOn, type Day } from './days.js';
import type { Period } from './period.js';

/**
 * From when until when, in whole days, with the ends that people ask for most one click away.
 * @fires change - with the period as detail
 */
@customElement('our-ua-period-field')
export class PeriodFieldElement extends UmbLitElement {
  @property({ attribute: false })
  period: Period = { from: null, until: null };

  @property({ attribute: false })
  errors?: FormErrors;

  /** Leaves the beginning as it is. */
  @property({ type: Boolean, attribute: 'end-only' })
  endOnly = false;

  override render() {
    return html`${this.endOnly ? '' : this.#renderFrom()} ${this.#renderUntil()}`;
  }

  #renderFrom() {
    const label = this.localize.term('ourUserAccess_field_from');
    const { from } = this.period;
    return html`
      <our-ua-field
        orientation="vertical"
        .label=${label}
        .description=${this.localize.term('ourUserAccess_fromText')}
        .errors=${this.errors?.of('from') ?? []}>
        <uui-input
          type="date"
          label=${label}
          .value=${from ? dayOf(new Date(from)) : ''}
          @change=${(event: Event) => this.#announce({ from: momentOf(event, beginningOf) })}></uui-input>
      </our-ua-field>
    `;
  }

  #renderUntil() {
    const label = this.localize.term('ourUserAccess_field_until');
    const { until } = this.period;
    const last = until ? lastDayBefore(until) : '';
    return html`
      <our-ua-field
        orientation="vertical"
        .label=${label}
        .description=${this.localize.term('ourUserAccess_untilText')}
        .errors=${this.errors?.of('until') ?? []}>
        <div id="until">
          <uui-input
            type="date"
            label=${label}
            .value=${last}
            @change=${(event: Event) => this.#announce({ until: momentOf(event, endOf) })}></uui-input>
          ${this.#ends().map(
            ([key, day]) => html`<uui-button
              compact
              look=${day === last ? 'secondary' : 'outline'}
              label=${this.localize.term(`ourUserAccess_end_${key}`)}
              aria-pressed=${day === last}
              @click=${() => this.#announce({ until: day ? endOf(day) : null })}></uui-button>`,
          )}
        </div>
      </our-ua-field>
    `;
  }

  #ends(): Array<[string, Day]> {
    const today = new Date();
    return [
      ['never', ''],
      ['month', endOfMonth(today)],
      ['quarter', monthsOn(today, 3)],
      ['year', monthsOn(today, 12)],
    ];
  }

  #announce(change: Partial<Period>) {
    this.dispatchEvent(new CustomEvent<Period>('change', { detail: { ...this.period, ...change } }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-input {
      flex: 0 1 12rem;
    }
    #until {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
    }
    #until uui-button {
      --uui-button-padding-left-factor: 1.5;
      --uui-button-padding-right-factor: 1.5;
    }
  `;
}

function momentOf(event: Event, moment: (day: Day) => string): string | null {
  const day = String((event.target as HTMLInputElement).value);
  return day ? moment(day) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-period-field': PeriodFieldElement;
  }
}
