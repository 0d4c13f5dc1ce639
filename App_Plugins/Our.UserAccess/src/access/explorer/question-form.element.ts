import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/document';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/media';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { verbLabel, verbsOf } from '../../shared/verbs.js';
import type { NodeKind, Question, Subject } from '../types.js';
import './question-details.element.js';

/** Where a question can be about: a node that is picked, or a place that every tree has. */
type Place = NodeKind | `${'root' | 'bin'}:${NodeKind}`;
const PLACES: ReadonlyArray<Place> = ['document', 'media', 'root:document', 'root:media', 'bin:document', 'bin:media'];

/**
 * Puts a question about access together.
 * @fires ask - with the question as detail, on every change
 */
@customElement('our-ua-question-form')
export class QuestionFormElement extends UmbLitElement {
  @property({ attribute: false })
  question: Question = { nodeKind: 'document' };

  @state()
  private _subjectKind: Subject['kind'] = 'user';

  @state()
  private _open = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('question')) return;
    const { subject, at, documentType, culture } = this.question;
    if (subject) this._subjectKind = subject.kind;
    if (at || documentType || culture) this._open = true;
  }

  #ask(change: Partial<Question>) {
    this.dispatchEvent(new CustomEvent<Question>('ask', { detail: { ...this.question, ...change } }));
  }

  #onSubjectKind(event: Event) {
    this._subjectKind = (event.target as HTMLInputElement).value as Subject['kind'];
    this.#ask({ subject: undefined });
  }

  #onSubject(event: CustomEvent<Principal | undefined>) {
    const principal = event.detail;
    this.#ask({ subject: principal && { kind: principal.kind, id: principal.id } });
  }

  #onPlace(event: Event) {
    const place = (event.target as HTMLSelectElement).value as Place;
    const nodeKind = kindOf(place);
    this.#ask({
      nodeKind,
      node: place === nodeKind ? undefined : place,
      verb: nodeKind === this.question.nodeKind ? this.question.verb : undefined,
    });
  }

  #onNode(event: Event) {
    this.#ask({ node: (event.target as unknown as { selection: Array<string> }).selection[0] });
  }

  override render() {
    return html`
      <fieldset>
        <legend>${this.localize.term('ourUserAccess_askWho')}</legend>
        <uui-radio-group name="who" .value=${this._subjectKind} @change=${this.#onSubjectKind}>
          <uui-radio value="user" label=${this.localize.term('ourUserAccess_askPerson')}></uui-radio>
          <uui-radio value="group" label=${this.localize.term('ourUserAccess_askGroup')}></uui-radio>
        </uui-radio-group>
        <our-ua-principal-input
          .kind=${this._subjectKind}
          .value=${this.question.subject?.id ?? ''}
          @choose=${this.#onSubject}></our-ua-principal-input>
      </fieldset>
      <fieldset>
        <legend>${this.localize.term('ourUserAccess_askWhere')}</legend>
        ${this.#renderPlace()} ${this.#renderNode()}
      </fieldset>
      <div class="field">
        <uui-label for="verb">${this.localize.term('ourUserAccess_askWhat')}</uui-label>
        ${this.#renderVerb()}
      </div>
      <details ?open=${this._open}>
        <summary>${this.localize.term('ourUserAccess_askMore')}</summary>
        <our-ua-question-details
          .question=${this.question}
          @ask=${(event: CustomEvent<Partial<Question>>) => this.#ask(event.detail)}></our-ua-question-details>
      </details>
    `;
  }

  #renderPlace() {
    const { node, nodeKind } = this.question;
    const chosen = PLACES.find((place) => place === node) ?? nodeKind;
    const options = PLACES.map((value) => ({
      value,
      name: this.localize.term(`ourUserAccess_where_${value.replace(':', '_')}`),
      selected: value === chosen,
    }));
    return html`<uui-select
      label=${this.localize.term('ourUserAccess_askWhere')}
      .options=${options}
      @change=${this.#onPlace}></uui-select>`;
  }

  #renderNode() {
    const { node, nodeKind } = this.question;
    if (node && PLACES.includes(node as Place)) return nothing;
    const selection = node ? [node] : [];
    return nodeKind === 'document'
      ? html`<umb-input-document max="1" include-trashed .selection=${selection} @change=${this.#onNode}></umb-input-document>`
      : html`<umb-input-media max="1" .selection=${selection} @change=${this.#onNode}></umb-input-media>`;
  }

  #renderVerb() {
    const { verb, nodeKind } = this.question;
    const known = verbsOf(nodeKind);
    const verbs = verb && !known.includes(verb) ? [...known, verb] : known;
    const options = verbs.map((value) => ({ value, name: verbLabel(value, this.localize), selected: value === verb }));
    return html`<uui-select
      id="verb"
      label=${this.localize.term('ourUserAccess_askWhat')}
      placeholder=${this.localize.term('ourUserAccess_chooseVerb')}
      .options=${options}
      @change=${(event: Event) => this.#ask({ verb: (event.target as HTMLSelectElement).value || undefined })}></uui-select>`;
  }

  static override styles = css`
    :host,
    fieldset,
    .field {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--uui-size-space-3);
    }
    /* Beside the answer one below the other, above it beside each other. */
    :host {
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      align-items: start;
      gap: var(--uui-size-space-5);
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    uui-label {
      padding: 0;
      font-weight: 700;
    }
    uui-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--uui-size-space-5);
    }
    uui-select {
      width: 100%;
    }
    summary {
      color: var(--uui-color-interactive);
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 2px;
    }
  `;
}

const kindOf = (place: Place): NodeKind => (place.endsWith('media') ? 'media' : 'document');

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-question-form': QuestionFormElement;
  }
}
