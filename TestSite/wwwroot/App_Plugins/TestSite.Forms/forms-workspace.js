import { html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** The page of a form, or of what all forms share. */
class FormsWorkspaceElement extends UmbLitElement {
  #routes = [
    {
      path: 'form/:key',
      component: async () => (await import('./form-page.js')).FormPageElement,
      setup: (element, { match }) => (element.key = match.params.key),
    },
    {
      path: 'list/:kind',
      component: async () => (await import('./list-page.js')).ListPageElement,
      setup: (element, { match }) => (element.kind = match.params.kind),
    },
  ];

  render() {
    return html`<umb-router-slot .routes=${this.#routes}></umb-router-slot>`;
  }
}

customElements.define('testsite-forms-workspace', FormsWorkspaceElement);

export { FormsWorkspaceElement as element };
