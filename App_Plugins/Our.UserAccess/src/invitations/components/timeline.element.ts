import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { TimelineEntry } from '../types.js';

type Look = 'good' | 'bad' | 'plain';

const SIGNS: Record<string, [icon: string, look: Look]> = {
  created: ['icon-add', 'plain'],
  queued: ['icon-outbox', 'plain'],
  sent: ['icon-paper-plane', 'good'],
  failed: ['icon-alert', 'bad'],
  retried: ['icon-refresh', 'plain'],
  resent: ['icon-paper-plane', 'plain'],
  opened: ['icon-message-open', 'good'],
  accepted: ['icon-check', 'good'],
  extended: ['icon-hourglass', 'plain'],
  reminded: ['icon-bell', 'plain'],
  addressChanged: ['icon-mailbox', 'plain'],
  linkCopied: ['icon-link', 'plain'],
  newLinkRequested: ['icon-hand-active', 'plain'],
  expired: ['icon-hourglass', 'bad'],
  revoked: ['icon-block', 'bad'],
  removed: ['icon-trash', 'bad'],
};

/** What happened to an invitation, the newest first: a line of signs, with who, when, and the words of the server. */
@customElement('our-ua-timeline')
export class TimelineElement extends UmbLitElement {
  @property({ attribute: false })
  entries: Array<TimelineEntry> = [];

  override render() {
    const newestFirst = this.entries
      .map((entry, index) => ({ entry, index }))
      .sort((left, right) => right.entry.at.localeCompare(left.entry.at) || right.index - left.index);
    return html`<ol>
      ${newestFirst.map(({ entry }) => this.#renderEntry(entry))}
    </ol>`;
  }

  #renderEntry({ at, kind, byName, sentence, until }: TimelineEntry) {
    const [icon, look] = SIGNS[kind] ?? ['icon-circle-dotted', 'plain'];
    return html`<li class=${look}>
      <span class="sign"><uui-icon name=${icon} aria-hidden="true"></uui-icon></span>
      <div>
        <b>${this.localize.term(`ourUserAccess_timeline_${kind}`)}</b>
        <p class="when">
          <time datetime=${at}>${this.localize.date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>${byName ? html` · ${byName}` : nothing}
        </p>
        ${until
          ? html`<p>${this.localize.term('ourUserAccess_timelineUntil', this.localize.date(until, { dateStyle: 'medium', timeStyle: 'short' }))}</p>`
          : html`<p lang="en">${sentence}</p>`}
      </div>
    </li>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--uui-size-space-5);
      position: relative;
      padding-bottom: var(--uui-size-space-5);
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      top: 2.2rem;
      bottom: 0;
      left: calc(1.1rem - 1px);
      border-left: 2px solid var(--uui-color-divider-emphasis);
    }
    .sign {
      display: flex;
      flex: none;
      align-items: center;
      justify-content: center;
      width: 2.2rem;
      height: 2.2rem;
      border: 2px solid var(--uui-color-divider-emphasis);
      box-sizing: border-box;
      border-radius: 50%;
      background: var(--uui-color-surface);
    }
    .good .sign {
      border-color: var(--uui-color-positive);
      background: var(--uui-color-positive);
      color: var(--uui-color-positive-contrast);
    }
    .bad .sign {
      border-color: var(--uui-color-danger);
      background: var(--uui-color-danger);
      color: var(--uui-color-danger-contrast);
    }
    li > div {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
      line-height: 1.4;
    }
    .when {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-timeline': TimelineElement;
  }
}
