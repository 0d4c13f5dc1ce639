import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { debounce } from '@umbraco-cms/backoffice/utils';
import type { Failure } from '../api/types.js';
import { verbName } from '../registry-names.js';
import { changeLines, type ChangeLine } from './lines.js';
import { readPreview, type Preview, type Proposal } from './what-if.wire.js';

const NAMES_SHOWN = 3;
const LINES_SHOWN = 8;

/** What a change would change, before it is made: answers that turn, in a few lines. */
@customElement('our-ua-what-if')
export class WhatIfElement extends UmbLitElement {
  @state()
  private _preview?: Preview;

  @state()
  private _failure?: Failure;

  @state()
  private _asking = false;

  #proposal?: Proposal;
  #asked = '';
  #ask = debounce(() => void this.#load(), 400);

  /** Leave it out while the form is not complete. */
  @property({ attribute: false })
  set proposal(proposal: Proposal | undefined) {
    const asked = JSON.stringify(proposal ?? null);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#proposal = proposal;
    this._asking = proposal !== undefined;
    if (proposal) this.#ask();
    else this._preview = this._failure = undefined;
  }
  get proposal() {
    return this.#proposal;
  }

  async #load() {
    const proposal = this.#proposal;
    if (!proposal) return;
    const { data, failure } = await readPreview(this, proposal);
    if (proposal !== this.#proposal) return;
    this._asking = false;
    this._preview = data;
    this._failure = failure;
  }

  override render() {
    // Who may not look at the access of others saves without a preview; the server still says what it refuses.
    if (!this.#proposal || this._failure?.kind === 'refused') return nothing;
    return html`
      <section aria-labelledby="headline">
        <h3 id="headline">${this.#headline(this.#proposal)}</h3>
        ${this._asking ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
        <div role="status" aria-busy=${this._asking}>${this.#renderAnswer()}</div>
      </section>
    `;
  }

  #headline({ at }: Proposal) {
    if (!at) return this.localize.term('ourUserAccess_whatIf');
    return this.localize.term('ourUserAccess_whatIfFrom', this.localize.date(at, { dateStyle: 'medium' }));
  }

  #renderAnswer() {
    if (this._failure) return html`<p>${this.localize.term('ourUserAccess_whatIfUnknown')}</p>`;
    if (!this._preview) return nothing;
    const { gained, lost, items } = this._preview;
    if (gained + lost === 0) return html`<p>${this.localize.term('ourUserAccess_whatIfNothing')}</p>`;
    const lines = changeLines(items);
    const hidden = lines.length - LINES_SHOWN;
    return html`
      <p>${this.localize.term('ourUserAccess_whatIfCount', gained, lost)}</p>
      <ul>
        ${lines.slice(0, LINES_SHOWN).map((line) => this.#renderLine(line))}
        ${hidden > 0 ? html`<li>${this.localize.term('ourUserAccess_more', hidden)}</li>` : nothing}
      </ul>
    `;
  }

  #renderLine({ verb, verbTitle, gained, users, nodes }: ChangeLine) {
    const { label } = verbName(verb);
    return html`<li>
      <uui-tag look="secondary" color=${gained ? 'positive' : 'danger'}>
        ${this.localize.term(gained ? 'ourUserAccess_noToYes' : 'ourUserAccess_yesToNo')}
      </uui-tag>
      <span><b>${label === verb ? verbTitle : this.localize.string(label)}</b> · ${this.#names(nodes)} · ${this.#names(users)}</span>
    </li>`;
  }

  #names(names: Array<string>) {
    const more = names.length - NAMES_SHOWN;
    if (more < 2) return this.localize.list(names);
    return `${names.slice(0, NAMES_SHOWN).join(', ')} ${this.localize.term('ourUserAccess_more', more)}`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    section {
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface-alt);
    }
    h3 {
      margin: 0 0 var(--uui-size-space-2);
      font-size: inherit;
    }
    p {
      margin: 0;
    }
    ul {
      display: grid;
      gap: var(--uui-size-space-2);
      margin: var(--uui-size-space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: baseline;
      gap: var(--uui-size-space-3);
      overflow-wrap: anywhere;
    }
    uui-tag {
      flex: none;
      white-space: nowrap;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-what-if': WhatIfElement;
  }
}
