import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { HasSectionController } from '../../shared/has-section.controller.js';
import type { Link } from '../types.js';
import { linkPath } from './link-path.js';
import { weave } from './weave.js';

/** A sentence of the server in which the things it speaks of lead to their pages. */
@customElement('our-ua-sentence')
export class SentenceElement extends UmbLitElement {
  @property()
  text = '';

  @property({ attribute: false })
  links: Array<Link> = [];

  @state()
  private _hasSection = false;

  constructor() {
    super();
    new HasSectionController(this, (hasSection) => (this._hasSection = hasSection));
  }

  override render() {
    const { pieces, rest } = weave(this.text, this.links);
    const linked = rest.filter((link) => linkPath(link, this._hasSection));
    // The server speaks English; a screen reader in another language has to know.
    return html`<span lang="en">
      ${pieces.map(({ text, link }) => (link ? this.#renderLink(link) : text))}
      ${linked.length ? html`<span id="rest">${linked.map((link) => this.#renderLink(link))}</span>` : nothing}
    </span>`;
  }

  #renderLink(link: Link) {
    const href = linkPath(link, this._hasSection);
    return href ? html`<a href=${href}>${link.name}</a>` : html`<b>${link.name}</b>`;
  }

  static override styles = css`
    :host {
      overflow-wrap: anywhere;
    }
    a {
      color: var(--uui-color-interactive);
      text-underline-offset: 0.15em;
    }
    a:hover,
    a:focus-visible {
      color: var(--uui-color-interactive-emphasis);
    }
    b {
      font-weight: 700;
    }
    #rest {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sentence': SentenceElement;
  }
}
