import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { verbName } from '../../shared/registry-names.js';
import { ALL_VERBS, type RuleNodeKind } from '../types.js';
import { verbGroups, type RegisteredVerb, type VerbGroup } from '../verb-groups.js';

const OWN_GROUPS = ['general', 'structure', 'administration', 'media', 'other'];

interface Registered {
  forEntityTypes: Array<string>;
  meta: RegisteredVerb;
}

/**
 * Verbs by name, in groups; or all of them at once.
 * @fires choose - with the verbs as detail
 */
@customElement('our-ua-verb-choice')
export class VerbChoiceElement extends UmbLitElement {
  @property({ attribute: false })
  chosen: Array<string> = [];

  /** Of what the rule speaks; undefined for the whole site. */
  @property({ attribute: false })
  kind?: RuleNodeKind;

  override render() {
    const all = this.chosen.includes(ALL_VERBS);
    return html`
      <uui-toggle
        label=${this.localize.term('ourUserAccess_verbsAll')}
        .checked=${all}
        @change=${() => this.#announce(all ? [] : [ALL_VERBS])}></uui-toggle>
      ${all ? nothing : verbGroups(this.#registered(), this.kind, this.chosen).map((group) => this.#renderGroup(group))}
    `;
  }

  #registered(): Array<RegisteredVerb> {
    const manifests = umbExtensionsRegistry.getByType('entityUserPermission') as unknown as Array<Registered>;
    return manifests.filter(({ forEntityTypes }) => forEntityTypes.includes('document')).map(({ meta }) => meta);
  }

  #renderGroup({ name, verbs }: VerbGroup) {
    const label = OWN_GROUPS.includes(name) ? this.localize.term(`ourUserAccess_verbs_${name}`) : name;
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="verbs">
        ${verbs.map(
          (verb) => html`<uui-checkbox
            label=${this.localize.string(verbName(verb).label)}
            value=${verb}
            .checked=${this.chosen.includes(verb)}
            @change=${this.#onChange}></uui-checkbox>`,
        )}
      </div>
    </fieldset>`;
  }

  #onChange(event: Event) {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.chosen.filter((chosen) => chosen !== value);
    this.#announce(checked ? [...others, value] : others);
  }

  #announce(verbs: Array<string>) {
    this.dispatchEvent(new CustomEvent('choose', { detail: verbs }));
  }

  static override styles = css`
    :host {
      display: block;
    }
    fieldset {
      margin: var(--uui-size-space-3) 0 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      color: var(--uui-color-text-alt);
    }
    .verbs {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: var(--uui-size-space-1) var(--uui-size-space-4);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-verb-choice': VerbChoiceElement;
  }
}
