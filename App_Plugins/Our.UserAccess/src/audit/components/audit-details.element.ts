import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Fact } from '../../shared/components/facts.element.js';
import '../../shared/components/facts.element.js';
import { auditPath } from '../address.js';
import { pageOf, subjectPath } from '../links.js';
import { actorName, subjectName } from '../sentence.js';
import type { AuditEvent } from '../types.js';
import { wordsOf } from '../words.js';
import './audit-diff.element.js';

/** All that is known of one event: what changed, by whom, where, from which address, and what belongs to it. */
@customElement('our-ua-audit-details')
export class AuditDetailsElement extends UmbLitElement {
  @property({ attribute: false })
  event?: AuditEvent;

  #words = wordsOf(this.localize);

  override render() {
    if (!this.event) return nothing;
    const { changes, correlationId, noticedLater } = this.event;
    return html`
      ${noticedLater ? html`<p>${this.localize.term('ourUserAccess_auditNoticedText')}</p>` : nothing}
      <our-ua-audit-diff .changes=${changes}></our-ua-audit-diff>
      <our-ua-facts .facts=${this.#facts(this.event)}></our-ua-facts>
      ${correlationId ? html`<a href=${auditPath({ correlation: correlationId })}>${this.localize.term('ourUserAccess_auditSame')}</a>` : nothing}
    `;
  }

  #facts(event: AuditEvent): Array<Fact> {
    const { at, actor, subject, place, address, sequence } = event;
    const fact = (key: string, value: unknown): Fact => ({ label: this.localize.term(key), value });
    const facts = [
      fact('ourUserAccess_auditWhen', this.localize.date(at, { dateStyle: 'long', timeStyle: 'medium' })),
      fact('ourUserAccess_auditFact_by', this.#link(actorName(event, this.#words), pageOf('user', actor.id))),
      fact('ourUserAccess_auditFact_about', this.#link(subjectName({ subject }, this.#words), subjectPath(event))),
    ];
    if (place?.workspaceName) facts.push(fact('ourUserAccess_workspace', this.#link(place.workspaceName, pageOf('workspace', place.workspaceId))));
    if (place?.nodeName) facts.push(fact('ourUserAccess_field_nodeId', place.nodeName));
    if (address) facts.push(fact('ourUserAccess_auditFact_address', address));
    return [...facts, fact('ourUserAccess_auditFact_sequence', this.localize.number(sequence))];
  }

  #link(name: string, path: string | undefined) {
    return path ? html`<a href=${path}>${name}</a>` : name;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-space-3) 0 var(--uui-size-space-5);
    }
    p {
      margin: 0;
    }
    our-ua-audit-diff {
      padding: var(--uui-size-space-3) var(--uui-size-space-5);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface-alt);
    }
    a {
      color: var(--uui-color-interactive);
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-audit-details': AuditDetailsElement;
  }
}
