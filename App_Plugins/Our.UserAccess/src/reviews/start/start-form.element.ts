import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/editing/field.element.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/pickers/principal-input.element.js';
import type { Principal } from '../../shared/pickers/principal.js';
import type { Day } from '../../shared/time/days.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { NO_ANSWERS, REPEATS, SCOPE_KINDS, type NoAnswer, type Repeats, type ScopeKind } from '../types.js';
import { blankReview, needsPlace, type ReviewDraft } from './draft.js';
import './due-input.element.js';
import './people-field.element.js';

const textOf = ({ target }: Event) => String((target as HTMLInputElement).value ?? '');

/**
 * The fields of a review that is to be started.
 * @fires edit - with what was changed as detail
 */
@customElement('our-ua-start-form')
export class StartFormElement extends UmbLitElement {
  @property({ attribute: false })
  draft: ReviewDraft = blankReview(new Date());

  @property({ attribute: false })
  errors: FormErrors = formErrors(undefined, []);

  @state()
  private _places: Record<'workspace' | 'group', Array<Option>> = { workspace: [], group: [] };

  /** The name that was suggested last; one that somebody wrote themselves stays. */
  #suggested = '';

  protected override firstUpdated() {
    void this.#loadPlaces();
  }

  async #loadPlaces() {
    const [workspaces, groups] = await Promise.all([readWorkspaceOptions(this), readGroupOptions(this)]);
    this._places = { workspace: workspaces.data ?? [], group: groups.data ?? [] };
    this.#set({});
  }

  #set(change: Partial<ReviewDraft>) {
    const draft = { ...this.draft, ...change };
    const isOwn = draft.name !== this.#suggested;
    this.#suggested = isOwn ? this.#suggested : this.#suggestion(draft);
    this.dispatchEvent(new CustomEvent('edit', { detail: isOwn ? change : { ...change, name: this.#suggested } }));
  }

  #suggestion({ kind, scopeId }: ReviewDraft) {
    if (!needsPlace(kind)) return this.localize.term('ourUserAccess_reviewNameOf', this.localize.term(`ourUserAccess_reviewScope_${kind}`));
    const place = this.#options(kind).find(({ value }) => value === scopeId);
    return place ? this.localize.term('ourUserAccess_reviewNameOf', place.label) : '';
  }

  #options(kind: ScopeKind) {
    return needsPlace(kind) ? this._places[kind as 'workspace' | 'group'] : [];
  }

  override render() {
    const { kind, name, message } = this.draft;
    return html`
      ${this.#field('scope', this.#select('scope', SCOPE_KINDS.map((value) => [value, `ourUserAccess_reviewScope_${value}`]), kind, (value) => this.#setKind(value as ScopeKind)), true)}
      ${needsPlace(kind) ? this.#renderPlace() : nothing} ${kind === 'inactive' ? this.#renderDays() : nothing}
      ${this.#field('name', html`<uui-input label=${this.#label('name')} .value=${name} @input=${(event: Event) => this.#set({ name: textOf(event) })}></uui-input>`, true)}
      ${this.#renderReviewers()} ${this.#renderDue()}
      ${this.#field(
        'repeats',
        this.#select('repeats', REPEATS.map((value) => [value, `ourUserAccess_reviewRepeats_${value}`]), this.draft.repeats, (value) => this.#set({ repeats: value as Repeats })),
      )}
      ${this.#renderNoAnswer()}
      ${this.#field(
        'message',
        html`<uui-textarea label=${this.#label('message')} maxlength="1000" auto-height .value=${message} @input=${(event: Event) => this.#set({ message: textOf(event) })}></uui-textarea>`,
      )}
    `;
  }

  #label = (field: string) => this.localize.term(`ourUserAccess_field_${field}`);

  #field(name: string, content: unknown, mandatory = false, description = '', errors = name) {
    return html`<our-ua-field
      orientation="vertical"
      ?mandatory=${mandatory}
      .label=${this.#label(name)}
      .description=${description && this.localize.term(description)}
      .errors=${this.errors.of(errors)}>
      ${content}
    </our-ua-field>`;
  }

  #select(name: string, options: Array<[value: string, key: string]>, chosen: string, choose: (value: string) => void) {
    return html`<uui-select
      label=${this.#label(name)}
      .options=${options.map(([value, key]) => ({ value, name: this.localize.term(key), selected: value === chosen }))}
      @change=${(event: Event) => choose(textOf(event))}></uui-select>`;
  }

  #setKind(kind: ScopeKind) {
    this.#set({ kind, scopeId: '', useManagers: kind === 'workspace' });
  }

  #renderPlace() {
    const { kind, scopeId } = this.draft;
    const label = this.localize.term(`ourUserAccess_reviewScope_${kind}`);
    return html`<our-ua-field orientation="vertical" mandatory .label=${label} .errors=${this.errors.of('scopeId')}>
      <uui-select
        label=${label}
        placeholder=${this.localize.term('ourUserAccess_choose')}
        .options=${this.#options(kind).map(({ value, label: name }) => ({ value, name, selected: value === scopeId }))}
        @change=${(event: Event) => this.#set({ scopeId: textOf(event) })}></uui-select>
    </our-ua-field>`;
  }

  #renderDays() {
    const content = html`<uui-input
      type="number"
      min="1"
      max="3650"
      label=${this.#label('inactiveDays')}
      .value=${String(this.draft.inactiveDays)}
      @change=${(event: Event) => this.#set({ inactiveDays: Number(textOf(event)) })}></uui-input>`;
    return this.#field('inactiveDays', content, true);
  }

  #renderReviewers() {
    const { kind, useManagers, reviewerIds, fallbackReviewerId } = this.draft;
    const managers = html`<uui-toggle
      label=${this.localize.term('ourUserAccess_reviewUseManagers')}
      ?checked=${useManagers}
      @change=${({ target }: Event) => this.#set({ useManagers: (target as HTMLInputElement).checked })}></uui-toggle>`;
    const people = html`<our-ua-people-field
      .value=${reviewerIds}
      @change=${({ detail }: CustomEvent<Array<string>>) => this.#set({ reviewerIds: detail })}></our-ua-people-field>`;
    const fallback = html`<our-ua-principal-input
      kind="user"
      .value=${fallbackReviewerId}
      @choose=${({ detail }: CustomEvent<Principal | undefined>) => this.#set({ fallbackReviewerId: detail?.id ?? '' })}></our-ua-principal-input>`;
    return html`
      ${this.#field('useManagers', managers, false, kind === 'workspace' ? '' : 'ourUserAccess_reviewManagersText')}
      ${this.#field('reviewerIds', people, !useManagers, 'ourUserAccess_reviewReviewersText')}
      ${this.#field('fallbackReviewerId', fallback, false, 'ourUserAccess_reviewFallbackText')}
    `;
  }

  #renderDue() {
    const content = html`<our-ua-due-input
      .label=${this.#label('dueAt')}
      .day=${this.draft.dueDay}
      @change=${({ detail }: CustomEvent<Day>) => this.#set({ dueDay: detail })}></our-ua-due-input>`;
    return this.#field('dueAt', content, true, 'ourUserAccess_reviewDueText');
  }

  #renderNoAnswer() {
    const content = html`<uui-radio-group
      name="noAnswer"
      aria-label=${this.#label('noAnswer')}
      .value=${this.draft.noAnswer}
      @change=${(event: Event) => this.#set({ noAnswer: textOf(event) as NoAnswer })}>
      ${NO_ANSWERS.map((value) => html`<uui-radio value=${value} label=${this.localize.term(`ourUserAccess_reviewNoAnswer_${value}`)}></uui-radio>`)}
    </uui-radio-group>`;
    return this.#field('noAnswer', content, true, 'ourUserAccess_reviewNoAnswerText');
  }

  static override styles = css`
    uui-input,
    uui-select,
    uui-textarea {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-start-form': StartFormElement;
  }
}
