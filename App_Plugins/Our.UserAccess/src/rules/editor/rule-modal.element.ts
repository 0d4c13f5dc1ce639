import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { EditorSidebarElement } from '../../shared/editing/editor-sidebar.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { merge } from '../../shared/editing/merge.js';
import { RightsController } from '../../shared/rights.js';
import '../../shared/what-if/what-if.element.js';
import { sentenceIn } from '../components/rule-sentence.js';
import { blankRule, draftOf, hasSubject, proposalOf, RULE_FIELDS } from '../draft.js';
import { createRule, readRules, updateRule, type RulesOf } from '../repository/rule.wire.js';
import type { RuleDraft, RuleItem } from '../types.js';
import type { Place } from './node-choice.element.js';
import './rule-form.element.js';
import type { RuleModalData } from './rule-modal.js';

/** Makes or changes a rule, with what it changes before it is saved. */
@customElement('our-ua-rule-modal')
export class RuleModalElement extends EditorSidebarElement<RuleModalData> {
  protected override readonly fields = RULE_FIELDS;

  @state()
  private _draft: RuleDraft = blankRule();

  @state()
  private _place?: Place;

  /** The rule as it was when it was last looked at. */
  @state()
  private _saved?: RuleItem;

  @state()
  private _guards = false;

  #rights = new RightsController(this, () => (this._guards = this.#rights?.has('manageGuardrails') ?? false));

  protected override firstUpdated() {
    const { rule, subject, node } = this.data ?? {};
    this._saved = rule;
    this._draft = rule ? draftOf(rule) : blankRule(subject, node);
    if (node) this._place = { kind: node.kind, nodeId: node.id };
    if (rule) this._place = { kind: rule.nodeId === null ? 'site' : (rule.nodeKind ?? 'document'), nodeId: rule.nodeId };
  }

  protected headline() {
    return this.localize.term(this._saved ? 'ourUserAccess_changeRule' : 'ourUserAccess_addRule');
  }

  protected renderContent(errors: FormErrors) {
    return html`
      ${this._saved ? html`<p id="sentence">${sentenceIn(this, { ...this._saved, ...this._draft } as RuleItem)}</p>` : nothing}
      <our-ua-rule-form
        .draft=${this._draft}
        .place=${this._place}
        .errors=${errors}
        .for=${this.data?.subject}
        .at=${this.data?.node}
        ?settled=${this._saved !== undefined}
        ?guards=${this._guards}
        @edit=${(event: CustomEvent<Partial<RuleDraft>>) => this.#set(event.detail)}
        @place=${(event: CustomEvent<Place>) => this.#setPlace(event.detail)}></our-ua-rule-form>
      <our-ua-what-if .proposal=${proposalOf(this._draft, this._saved, new Date())}></our-ua-what-if>
    `;
  }

  #set(change: Partial<RuleDraft>) {
    this._draft = { ...this._draft, ...change };
  }

  // Verbs of pages mean nothing at a media item, nor the other way round.
  #setPlace(place: Place) {
    const moved = place.kind !== this._place?.kind;
    this._place = place;
    const site = place.kind === 'site';
    const none = { documentTypes: [], cultures: [], verbs: [] };
    this.#set({ nodeId: place.nodeId, ...(moved && !site ? none : {}), ...(site ? { reach: 'branch' } : {}) });
  }

  // A place that was not chosen would reach the server as the whole site; so that much is asked here.
  protected override incomplete() {
    return this.chooseFirst([...(hasSubject(this._draft) ? [] : ['subject']), ...(this._draft.nodeId === undefined ? ['nodeId'] : [])]);
  }

  protected save() {
    return this._saved ? updateRule(this, this._draft, this._saved) : createRule(this, this._draft);
  }

  protected override async takeTheirs() {
    const mine = this._saved;
    if (!mine) return;
    const { data, failure } = await readRules(this, sameRules(mine));
    const theirs = data?.find(({ unique }) => unique === mine.unique);
    this._failure = failure ?? (theirs ? undefined : { kind: 'missing' });
    if (!theirs) return;
    this._draft = merge(draftOf(mine), this._draft, draftOf(theirs)).merged;
    this._saved = theirs;
  }

  static override styles = [
    ...EditorSidebarElement.styles,
    css`
      #sentence {
        margin: 0 0 var(--uui-size-space-5);
        font-weight: 700;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

/** A question that a rule is among the answers of. */
function sameRules({ subject, nodeId }: RuleItem): RulesOf {
  if (subject.kind === 'user' && subject.id) return { userId: subject.id };
  if (subject.kind === 'group' && subject.id) return { groupId: subject.id };
  return nodeId ? { nodeId } : {};
}

export { RuleModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-rule-modal': RuleModalElement;
  }
}
