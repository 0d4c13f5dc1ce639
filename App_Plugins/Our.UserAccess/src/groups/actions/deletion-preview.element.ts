import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { DeletionsPreview, GroupDeletion } from '../repository/group-deletion.wire.js';

/** Everything that goes with groups, group by group; those that stay come first, with the reason. */
@customElement('our-ua-deletion-preview')
export class DeletionPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  preview?: DeletionsPreview;

  override render() {
    if (!this.preview) return nothing;
    const { groups, members, membersWithoutOther } = this.preview;
    const going = groups.filter(({ preview }) => preview.isAllowed);
    const one = groups.length === 1;
    return html`
      ${groups.filter(({ preview }) => !preview.isAllowed).map((group) => this.#renderStaying(group, one))}
      ${members ? html`<p>${this.localize.term(going.length > 1 ? 'ourUserAccess_deletionMembersOfAny' : 'ourUserAccess_deletionMembers', members)}</p>` : nothing}
      ${membersWithoutOther ? html`<p>${this.localize.term('ourUserAccess_deletionAlone', membersWithoutOther)}</p>` : nothing}
      ${going.length
        ? html`<div id="going" tabindex="0" role="group" aria-label=${this.localize.term('ourUserAccess_deletionItems')}>
            ${going.map((group) => this.#renderGoing(group, one))}
          </div>`
        : nothing}
    `;
  }

  #renderStaying({ name, preview }: GroupDeletion, one: boolean) {
    return html`<p class="staying">
      <uui-icon name="icon-block" aria-hidden="true"></uui-icon>
      <span>${one ? nothing : html`<b>${this.localize.term('ourUserAccess_stays', name)}</b> `}<span lang="en">${preview.reason}</span></span>
    </p>`;
  }

  #renderGoing({ name, preview }: GroupDeletion, one: boolean) {
    return html`
      ${one ? nothing : html`<h3>${name}</h3>`}
      ${preview.items.length
        ? html`<ul>
            ${preview.items.map(
              (item) => html`<li>
                <b>${this.localize.term(`ourUserAccess_kind_${item.kind}`)}</b> ${item.name ?? this.localize.term('ourUserAccess_wholeSite')}
                ${item.detail ? html`<small>${item.detail}</small>` : nothing}
              </li>`,
            )}
          </ul>`
        : html`<p>${this.localize.term('ourUserAccess_deletionNothing')}</p>`}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 var(--uui-size-space-3);
      }
      .staying {
        display: flex;
        gap: var(--uui-size-space-3);
      }
      .staying uui-icon {
        flex: none;
        margin-top: 0.25em;
        color: var(--uui-color-danger);
      }
      #going {
        max-height: 20rem;
        overflow: auto;
      }
      h3 {
        margin: var(--uui-size-space-4) 0 var(--uui-size-space-2);
        font-size: 1rem;
        line-height: 1.4;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: var(--uui-size-space-2) 0;
        border-top: 1px solid var(--uui-color-divider);
      }
      small {
        color: var(--uui-color-text-alt);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-deletion-preview': DeletionPreviewElement;
  }
}
