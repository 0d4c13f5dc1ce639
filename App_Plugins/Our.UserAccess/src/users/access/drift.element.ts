import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { readDrift, type Drift } from '../repository/drift.wire.js';

/** Says where Umbraco's own records of somebody differ from what is held in places; nothing where they agree. */
@customElement('our-ua-drift')
export class DriftElement extends UmbLitElement {
  @property({ attribute: false })
  userId = '';

  /** Names of groups by id. */
  @property({ attribute: false })
  groupNames: ReadonlyMap<string, string> = new Map();

  /** Changes when something was changed that drift may come from. */
  @property({ attribute: false })
  revision = 0;

  @state()
  private _drift: Array<Drift> = [];

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if ((changed.has('userId') || changed.has('revision')) && this.userId) void this.#load();
  }

  // Whoever may not see it, or cannot just now, sees the page without it: it adds to what the page says.
  async #load() {
    const { userId } = this;
    const { data } = await readDrift(this, userId);
    if (userId === this.userId) this._drift = data ?? [];
  }

  // An empty part would still take its place between the others.
  protected override updated() {
    this.hidden = !this._drift.length;
  }

  override render() {
    if (!this._drift.length) return nothing;
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_drift')}>
      <ul>
        ${this._drift.map((drift) => html`<li><uui-icon name="icon-alert" aria-hidden="true"></uui-icon> ${this.#sentence(drift)}</li>`)}
      </ul>
    </uui-box>`;
  }

  #sentence({ kind, groupId }: Drift) {
    const group = (groupId && this.groupNames.get(groupId)) || this.localize.term('ourUserAccess_gone');
    return this.localize.term(`ourUserAccess_drift_${kind}`, group);
  }

  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-drift': DriftElement;
  }
}
