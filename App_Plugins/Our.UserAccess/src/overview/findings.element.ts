import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { confirmChange } from '../shared/confirm/confirm.js';
import '../shared/components/notice.element.js';
import { RightsController } from '../shared/rights.js';
import { openDismiss } from './dismiss-modal.token.js';
import './finding.element.js';
import { restoreFinding } from './insight.wire.js';
import type { Finding, Findings } from './types.js';

/**
 * What needs somebody now, the most severe first; what was dismissed on demand.
 * @fires change - something was dismissed or put back
 */
@customElement('our-ua-findings')
export class FindingsElement extends UmbLitElement {
  @property({ attribute: false })
  findings?: Findings;

  @state()
  private _withDismissed = false;

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  override render() {
    if (!this.findings) return nothing;
    const { items, dismissedCount } = this.findings;
    const shown = items.filter(({ dismissed }) => this._withDismissed || !dismissed);
    return html`
      ${shown.length
        ? html`<ul>
            ${repeat(shown, ({ kind }) => kind, (finding) => html`<li>${this.#renderFinding(finding)}</li>`)}
          </ul>`
        : html`<our-ua-notice icon="icon-check" headline=${this.localize.term('ourUserAccess_attentionNone')}></our-ua-notice>`}
      ${dismissedCount
        ? html`<uui-button
            look="placeholder"
            label=${this._withDismissed ? this.localize.term('ourUserAccess_hideDismissed') : this.localize.term('ourUserAccess_showDismissed', dismissedCount)}
            @click=${() => (this._withDismissed = !this._withDismissed)}></uui-button>`
        : nothing}
    `;
  }

  #renderFinding(finding: Finding) {
    return html`<our-ua-finding
      .finding=${finding}
      ?dismissible=${this.#rights.has('manageInsight')}
      @dismiss=${() => this.#onDismiss(finding)}
      @restore=${() => this.#onRestore(finding)}></our-ua-finding>`;
  }

  async #onDismiss(finding: Finding) {
    if (await openDismiss(this, finding)) this.#tell();
  }

  async #onRestore({ kind }: Finding) {
    const restored = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_findingRestore'),
      sentences: [this.localize.term('ourUserAccess_restoreText')],
      confirmLabel: this.localize.term('ourUserAccess_findingRestore'),
      color: 'positive',
      act: () => restoreFinding(this, kind),
    });
    if (restored) this.#tell();
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('change'));
  }

  static override styles = css`
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-top: 1px solid var(--uui-color-divider);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-findings': FindingsElement;
  }
}
