import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../assignments/components/assignment-actions.element.js';
import '../../assignments/components/assignment-state-tag.element.js';
import type { AssignmentItem } from '../../assignments/types.js';
import { periodText } from '../../shared/time/period.js';

/**
 * One person and one group: until when it is held, and behind a click why, and what can be done about it.
 * @fires give-it - somebody asks to give the group
 * @fires change-it - with the assignment as detail
 * @fires extend-it - with the assignment as detail
 * @fires end-it - with the assignment as detail
 */
@customElement('our-ua-held-cell')
export class HeldCellElement extends UmbLitElement {
  @property({ attribute: false })
  held: Array<AssignmentItem> = [];

  @property({ attribute: false })
  person = '';

  @property({ attribute: false })
  group = '';

  @property({ type: Boolean })
  manages = false;

  override render() {
    const [first, ...others] = this.held;
    if (!first) return this.#renderGive();
    const when = periodText(first, this.localize);
    return html`
      <uui-button compact look="secondary" popovertarget="more" label=${this.localize.term('ourUserAccess_heldBy', this.person, this.group, when)}>
        ${first.state === 'planned' ? html`<uui-icon name="icon-time" aria-hidden="true"></uui-icon>` : nothing} ${when}
        ${others.length ? html`+${others.length}` : nothing}
      </uui-button>
      <uui-popover-container id="more" placement="bottom-start">
        <umb-popover-layout>${this.held.map((item) => this.#renderHeld(item))}</umb-popover-layout>
      </uui-popover-container>
    `;
  }

  #renderGive() {
    if (!this.manages) return html`<span aria-hidden="true">–</span>`;
    return html`<uui-button
      class="give"
      compact
      label=${this.localize.term('ourUserAccess_giveHere', this.group, this.person)}
      @click=${() => this.dispatchEvent(new CustomEvent('give-it'))}>
      <uui-icon name="icon-add" aria-hidden="true"></uui-icon>
    </uui-button>`;
  }

  #renderHeld(item: AssignmentItem) {
    const tell = (name: string) => () => {
      this.renderRoot.querySelector<HTMLElement & { hidePopover: () => void }>('#more')?.hidePopover();
      this.dispatchEvent(new CustomEvent(name, { detail: item }));
    };
    return html`<div class="held">
      <b>${periodText(item, this.localize)}</b>
      <our-ua-assignment-state-tag .state=${item.state}></our-ua-assignment-state-tag>
      <p>${item.reason}</p>
      ${this.manages
        ? html`<our-ua-assignment-actions
            .assignment=${item}
            @change-it=${tell('change-it')}
            @extend-it=${tell('extend-it')}
            @end-it=${tell('end-it')}></our-ua-assignment-actions>`
        : nothing}
    </div>`;
  }

  static override styles = css`
    :host {
      display: block;
      white-space: nowrap;
    }
    .give {
      opacity: 0.5;
    }
    .give:hover,
    .give:focus-within {
      opacity: 1;
    }
    .held {
      max-width: 22rem;
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .held + .held {
      border-top: 1px solid var(--uui-color-divider);
    }
    p {
      margin: var(--uui-size-space-1) 0 var(--uui-size-space-2);
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-held-cell': HeldCellElement;
  }
}
