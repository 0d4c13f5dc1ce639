import { customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer, Page } from '../../shared/api/types.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/collection/state-bar.element.js';
import '../../shared/components/notice.element.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { openGrant } from '../grant/grant-modal.token.js';
import { endAccess, readPeople } from '../repository/sensitive.wire.js';
import { SENSITIVE_STATES, type SensitiveAction, type SensitiveOverview, type SensitivePerson, type SensitiveState } from '../types.js';
import { peopleStyles } from './people.styles.js';
import { personCells } from './person-row.js';

const AT_ONCE = 50;

/**
 * Who sees sensitive data, will, or did: why, since when, until when, by whom.
 * @fires changed - somebody's access is another than before
 */
@customElement('our-ua-sensitive-people')
export class SensitivePeopleElement extends UmbLitElement {
  @property({ attribute: false })
  overview?: SensitiveOverview;

  @property({ type: Boolean })
  manages = false;

  @state()
  private _answer?: Answer<Page<SensitivePerson>>;

  @state()
  private _states: Array<SensitiveState> = [];

  @state()
  private _filter = '';

  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('overview')) void this.#load();
  }

  async #load(known: Array<SensitivePerson> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await readPeople(this, { states: this._states, filter: this._filter, skip: known.length, take: AT_ONCE });
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  #changed() {
    this.dispatchEvent(new CustomEvent('changed'));
  }

  async #onGive(grant?: SensitivePerson) {
    const given = await openGrant(this, { longestDays: this.overview?.settings.longestDays ?? 1, grant });
    if (!given) return;
    await toast(this, this.localize.term(grant ? 'ourUserAccess_sensitiveRenewed' : 'ourUserAccess_sensitiveGiven'));
    this.#changed();
  }

  async #onEnd(person: SensitivePerson) {
    const { user, how, grantedBy } = person;
    const ended = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_sensitiveEndOf', user.name),
      sentences: [this.localize.term(`ourUserAccess_sensitiveEndText_${how}`, user.name, grantedBy?.name ?? '')],
      confirmLabel: this.localize.term('ourUserAccess_sensitiveEnd'),
      reason: 'mandatory',
      act: (reason) => endAccess(this, person, reason),
    });
    if (!ended) return;
    await toast(this, this.localize.term('ourUserAccess_sensitiveEnded', user.name));
    this.#changed();
  }

  override render() {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    return html`
      <div id="toolbar">
        <our-ua-state-bar
          .states=${SENSITIVE_STATES.map((value) => ({ value, label: this.localize.term(`ourUserAccess_sensitiveState_${value}`) }))}
          .counts=${this.#counts()}
          .chosen=${this._states}
          @choose=${({ detail }: CustomEvent<Array<SensitiveState>>) => this.#narrow(() => (this._states = detail))}></our-ua-state-bar>
        <our-ua-search-field
          .label=${term('formsSearch')}
          @search=${({ detail }: CustomEvent<string>) => this.#narrow(() => (this._filter = detail))}></our-ua-search-field>
        ${this.manages
          ? html`<uui-button look="primary" color="positive" label=${term('sensitiveGive')} @click=${() => this.#onGive()}></uui-button>`
          : nothing}
      </div>
      ${this.#renderAnswer()}
    `;
  }

  #narrow(change: () => void) {
    change();
    void this.#load();
  }

  #counts() {
    const counts = this.overview?.counts;
    if (!counts) return undefined;
    const { temporary, expiring, permanent, upcoming, ended } = counts;
    return { active: temporary - expiring, expiring, permanent, upcoming, ended, all: temporary + permanent + upcoming + ended };
  }

  #renderAnswer() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    if (!data.items.length) {
      const narrowed = this._filter || this._states.length;
      return html`<our-ua-notice headline=${this.localize.term(narrowed ? 'ourUserAccess_noMatches' : 'ourUserAccess_sensitiveNobody')}></our-ua-notice>`;
    }
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const column = (label: string) => html`<th scope="col">${label}</th>`;
    return html`
      <div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_sensitivePeople')}>
        <table>
          <thead>
            <tr>
              ${column(term('field_userId'))} ${column(term('state'))} ${column(term('sensitiveWhy'))} ${column(term('sensitiveSince'))} ${column(term('sensitiveUntil'))}
              ${this.manages ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(data.items, ({ grantId, user }) => grantId ?? user.id, (person) => this.#renderRow(person))}
          </tbody>
        </table>
      </div>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
    `;
  }

  #renderRow(person: SensitivePerson) {
    return html`<tr class=${person.state === 'ended' ? 'over' : ''}>
      ${personCells(person, this.localize)}
      ${this.manages ? html`<td class="actions">${person.actions.map((action) => this.#renderAction(action, person))}</td>` : nothing}
    </tr>`;
  }

  #renderAction({ name, isAllowed, reason }: SensitiveAction, person: SensitivePerson) {
    const who = person.user.name;
    const [label, does] =
      name === 'renew'
        ? [this.localize.term('ourUserAccess_sensitiveRenewOf', who), this.localize.term('ourUserAccess_sensitiveRenew')]
        : [this.localize.term('ourUserAccess_sensitiveEndOf', who), this.localize.term('ourUserAccess_sensitiveEnd')];
    return html`<uui-button
      compact
      label=${isAllowed ? label : `${label}: ${reason ?? ''}`}
      title=${reason ?? ''}
      ?disabled=${!isAllowed}
      @click=${() => (name === 'renew' ? this.#onGive(person) : this.#onEnd(person))}>
      ${does}
    </uui-button>`;
  }

  static override styles = peopleStyles;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-sensitive-people': SensitivePeopleElement;
  }
}
