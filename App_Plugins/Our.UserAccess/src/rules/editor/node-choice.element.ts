import '@umbraco-cms/backoffice/document';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/media';

export type PlaceKind = 'document' | 'media' | 'site';

export interface Place {
  kind: PlaceKind;
  /** Null for the whole site; undefined while nothing is chosen. */
  nodeId?: string | null;
}

const KINDS: Array<PlaceKind> = ['document', 'media', 'site'];

/**
 * Where a rule stands: at a page, at a media item, or on the whole site.
 * @fires choose - with the place as detail
 */
@customElement('our-ua-node-choice')
export class NodeChoiceElement extends UmbLitElement {
  @property()
  label = '';

  @property({ attribute: false })
  place?: Place;

  override render() {
    const { kind, nodeId } = this.place ?? {};
    const selection = nodeId ? [nodeId] : [];
    const pick = (picked: PlaceKind) => (event: Event) =>
      this.#announce({ kind: picked, nodeId: (event.target as HTMLElement & { selection: Array<string> }).selection[0] });
    return html`
      <uui-radio-group .value=${kind ?? ''} aria-label=${this.label} @change=${this.#onKind}>
        ${KINDS.map((value) => html`<uui-radio value=${value} label=${this.localize.term(`ourUserAccess_rulePlace_${value}`)}></uui-radio>`)}
      </uui-radio-group>
      ${kind === 'document'
        ? html`<umb-input-document max="1" .selection=${selection} @change=${pick('document')}></umb-input-document>`
        : nothing}
      ${kind === 'media' ? html`<umb-input-media max="1" .selection=${selection} @change=${pick('media')}></umb-input-media>` : nothing}
    `;
  }

  #onKind(event: Event) {
    const kind = (event.target as HTMLInputElement).value as PlaceKind;
    this.#announce(kind === 'site' ? { kind, nodeId: null } : { kind });
  }

  #announce(place: Place) {
    this.dispatchEvent(new CustomEvent('choose', { detail: place }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--uui-size-space-5);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-node-choice': NodeChoiceElement;
  }
}
