import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { fromField, toField, untilChoices } from './until.js';

/**
 * Until when, to the minute, with the ends that people ask for most one click away.
 * @fires choose - with the moment as detail
 */
@customElement('our-ua-sensitive-until')
export class UntilFieldElement extends UmbLitElement {
  @property()
  until = '';

  @property({ type: Number })
  longestDays = 30;

  @property({ attribute: false })
  errors: Array<string> = [];

  // They are offered as of when somebody began; counting on would move what they have just read.
  #now = new Date();

  override render() {
    const label = this.localize.term('ourUserAccess_sensitiveUntil');
    return html`<our-ua-field
      orientation="vertical"
      mandatory
      .label=${label}
      .description=${this.localize.term('ourUserAccess_sensitiveLongest', this.longestDays)}
      .errors=${this.errors.map((error) => error.replaceAll("'until'", label))}>
      <uui-input
        type="datetime-local"
        label=${label}
        .value=${toField(this.until)}
        @change=${({ target }: Event) => this.#choose(fromField(String((target as HTMLInputElement).value)))}></uui-input>
      <div role="group" aria-label=${label}>
        ${untilChoices(this.#now, this.longestDays).map(
          ({ key, count, until }) => html`<uui-button
            compact
            look=${until === this.until ? 'secondary' : 'outline'}
            aria-pressed=${until === this.until}
            label=${this.localize.term(`ourUserAccess_sensitiveFor_${key}`, count)}
            @click=${() => this.#choose(until)}></uui-button>`,
        )}
      </div>
    </our-ua-field>`;
  }

  #choose(until: string) {
    this.dispatchEvent(new CustomEvent('choose', { detail: until }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-input {
      width: 100%;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
      margin-top: var(--uui-size-space-2);
    }
    uui-button {
      --uui-button-padding-left-factor: 1.5;
      --uui-button-padding-right-factor: 1.5;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-until': UntilFieldElement;
  }
}
