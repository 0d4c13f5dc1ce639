import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/drop-menu.element.js';
import { IDLE_DAYS, NEVER, readSignIn } from './sign-in-filter.js';
import { signInText } from './sign-in-text.js';

/**
 * Asks when somebody last signed in.
 * @fires choose - with the value as detail, or nothing
 */
@customElement('our-ua-sign-in-menu')
export class SignInMenuElement extends UmbLitElement {
  @property()
  value?: string;

  override render() {
    const label = this.localize.term('ourUserAccess_lastLogin');
    const filter = readSignIn(this.value);
    const dayOf = (kind: 'before' | 'since') => (filter?.kind === kind ? filter.day : '');
    return html`
      <our-ua-drop-menu
        .label=${label}
        .summary=${signInText(this.value, this.localize) ?? this.localize.term('ourUserAccess_any')}
        ?active=${!!filter}
        @opened=${() => this.renderRoot.querySelector<HTMLElement>('button')?.focus()}>
        <div id="content" role="group" aria-label=${label}>
          ${[...IDLE_DAYS, NEVER].map((value) => this.#renderPreset(value))}
          ${(['before', 'since'] as const).map((kind) => this.#renderDay(kind, dayOf(kind)))}
          ${filter
            ? html`<uui-button
                compact
                label=${this.localize.term('ourUserAccess_clearChoice')}
                @click=${() => this.#announce(undefined)}></uui-button>`
            : nothing}
        </div>
      </our-ua-drop-menu>
    `;
  }

  #renderPreset(value: string) {
    const pressed = this.value === value;
    return html`<button type="button" aria-pressed=${pressed} @click=${() => this.#announce(pressed ? undefined : value)}>
      ${signInText(value, this.localize)}
    </button>`;
  }

  #renderDay(kind: 'before' | 'since', day: string) {
    const label = this.localize.term(`ourUserAccess_signIn_${kind}`);
    return html`<div class="day">
      <span aria-hidden="true">${label}</span>
      <uui-input
        type="date"
        label=${label}
        .value=${day}
        @change=${(event: Event) => {
          const chosen = String((event.target as HTMLInputElement).value);
          this.#announce(chosen ? `${kind}-${chosen}` : undefined);
        }}></uui-input>
    </div>`;
  }

  #announce(value: string | undefined) {
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    #content {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: var(--uui-size-space-1);
      min-width: 240px;
    }
    button {
      padding: var(--uui-size-space-2) var(--uui-size-space-3);
      border: 0;
      border-radius: var(--uui-border-radius);
      background: none;
      color: var(--uui-color-interactive);
      font: inherit;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--uui-color-surface-emphasis);
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    button[aria-pressed='true'] {
      background: var(--uui-color-current);
      color: var(--uui-color-current-contrast);
    }
    .day {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-1) var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sign-in-menu': SignInMenuElement;
  }
}
