import type { ManifestCollectionView } from '@umbraco-cms/backoffice/collection';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** The ways to look at a list, side by side. The links take the filter along, which the core switch drops. */
@customElement('our-ua-view-switch')
export class ViewSwitchElement extends UmbLitElement {
  @property({ attribute: false })
  views: Array<ManifestCollectionView> = [];

  @property()
  current?: string;

  /** The address of the list without its view. */
  @property()
  path = '';

  /** The query string that holds the filter. */
  @property()
  query = '';

  override render() {
    if (this.views.length < 2) return nothing;
    return html`<nav aria-label=${this.localize.term('ourUserAccess_viewAs')}>
      ${this.views.map(({ alias, meta }) => {
        const current = alias === this.current;
        return html`<a
          href="${this.path}/${meta.pathName}${this.query}"
          title=${this.localize.string(meta.label)}
          aria-label=${this.localize.string(meta.label)}
          aria-current=${current ? 'true' : 'false'}>
          <umb-icon name=${meta.icon} aria-hidden="true"></umb-icon>
        </a>`;
      })}
    </nav>`;
  }

  static override styles = css`
    :host {
      display: contents;
    }
    nav {
      display: flex;
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
    a {
      display: flex;
      align-items: center;
      justify-content: center;
      width: var(--uui-size-11);
      height: calc(var(--uui-size-11) - 2px);
      border-radius: var(--uui-border-radius);
      color: var(--uui-color-interactive);
    }
    a:hover {
      color: var(--uui-color-interactive-emphasis);
    }
    a:focus-visible {
      outline: 2px solid var(--uui-color-focus);
    }
    a[aria-current='true'] {
      background: var(--uui-color-current);
      color: var(--uui-color-current-contrast);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-view-switch': ViewSwitchElement;
  }
}
