import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { withLabels } from './field-errors.js';

let next: FieldElement | undefined;

// Fields hear of their errors in the order in which they stand: the first is the one to look at.
function bringIntoView(field: FieldElement) {
  if (next) return;
  next = field;
  requestAnimationFrame(() => {
    next?.scrollIntoView({ block: 'center' });
    next = undefined;
  });
}

/** One field of a form as Umbraco lays out its properties, with what is wrong about it right below. */
@customElement('our-ua-field')
export class FieldElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  description = '';

  @property({ type: Boolean })
  mandatory = false;

  /** `vertical`: the label above the field. */
  @property()
  orientation: 'horizontal' | 'vertical' = 'horizontal';

  @property({ attribute: false })
  errors: Array<string> = [];

  protected override updated(changed: Map<PropertyKey, unknown>) {
    const before = changed.get('errors') as Array<string> | undefined;
    if (changed.has('errors') && this.errors.length > 0 && !before?.length) bringIntoView(this);
  }

  override render() {
    return html`
      <umb-property-layout
        .label=${this.label}
        .orientation=${this.orientation}
        ?mandatory=${this.mandatory}
        ?invalid=${this.errors.length > 0}>
        ${this.description ? html`<p id="description" slot="description">${this.description}</p>` : nothing}
        <div slot="editor">
          <slot></slot>
          <div id="errors" role="alert">${this.errors.map((error) => html`<p>${withLabels(error, this.#labelOf)}</p>`)}</div>
        </div>
      </umb-property-layout>
    `;
  }

  // A key without a text is answered with the key.
  #labelOf = (field: string) => {
    const key = `ourUserAccess_field_${field}`;
    const label = this.localize.term(key);
    return label === key ? undefined : label;
  };

  static override styles = css`
    :host {
      display: block;
    }
    :host([orientation='vertical']) umb-property-layout {
      padding: 0 0 var(--uui-size-space-5);
    }
    p {
      margin: var(--uui-size-space-2) 0 0;
    }
    #description {
      color: var(--uui-color-text-alt);
      line-height: 1.4;
    }
    :host([orientation='vertical']) #description {
      margin: 0 0 var(--uui-size-space-2);
    }
    #errors {
      color: var(--uui-color-danger);
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-field': FieldElement;
  }
}
