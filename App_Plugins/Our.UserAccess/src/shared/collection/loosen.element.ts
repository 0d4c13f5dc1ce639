import { css, customElement, html, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { without } from './filtered.js';
import type { Chip, ListFilter } from './types.js';

/** More than these at a time would be a crowd, and a call each. */
const TRIED = 8;

/**
 * Nothing matches: which single filter would have to go for something to.
 * @fires remove - with the chip as detail
 */
@customElement('our-ua-loosen')
export class LoosenElement extends UmbLitElement {
  @property({ attribute: false })
  chips: Array<Chip> = [];

  @property({ attribute: false })
  filter: ListFilter = {};

  @property({ attribute: false })
  count: (filter: ListFilter) => Promise<number | undefined> = async () => undefined;

  @state()
  private _counts = new Map<string, number>();

  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('filter') || changed.has('chips')) void this.#try();
  }

  async #try() {
    const asked = JSON.stringify(this.filter);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this._counts = new Map();
    const tries = this.chips.slice(0, TRIED).map(async (chip) => [keyOf(chip), await this.count(without(this.filter, chip))] as const);
    const found = await Promise.all(tries);
    if (asked !== this.#asked) return;
    this._counts = new Map(found.filter((one): one is [string, number] => !!one[1]));
  }

  override render() {
    const helpful = this.chips.filter((chip) => this._counts.has(keyOf(chip)));
    return html`${repeat(
      helpful,
      keyOf,
      (chip) => html`<uui-button
        look="outline"
        label=${this.localize.term('ourUserAccess_without', chip.label, this.localize.number(this._counts.get(keyOf(chip)) ?? 0))}
        @click=${() => this.dispatchEvent(new CustomEvent('remove', { detail: chip }))}></uui-button>`,
    )}`;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--uui-size-space-3);
    }
  `;
}

const keyOf = ({ name, value }: Chip) => `${name}:${value}`;

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-loosen': LoosenElement;
  }
}
