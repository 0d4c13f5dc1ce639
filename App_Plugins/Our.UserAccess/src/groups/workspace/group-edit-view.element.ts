import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import '../../shared/editing/field.element.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { RightsController } from '../../shared/rights.js';
import { EditViewElement } from '../../shared/workspace/edit-view.element.js';
import { GROUP_FIELDS, PERMISSION_FIELDS } from '../draft.js';
import { whyNot } from '../read-only.js';
import type { GroupDetail, GroupDraft } from '../types.js';

/** A tab of a group that can be changed, by whoever may change this group; anybody else reads it, and reads why. */
export abstract class GroupEditViewElement extends EditViewElement<GroupDetail, GroupDraft> {
  protected override readonly fields = [...GROUP_FIELDS, ...PERMISSION_FIELDS];
  protected _rights = new RightsController(this, () => this.requestUpdate());

  protected abstract renderForm(draft: GroupDraft, errors: FormErrors, group: GroupDetail): unknown;
  protected abstract renderFacts(group: GroupDetail): unknown;

  protected renderDraft(group: GroupDetail, draft: GroupDraft, errors: FormErrors) {
    const manages = this._rights.has('manageGroups');
    const reason = manages ? whyNot(this._rights, group) : undefined;
    return html`
      ${reason ? html`<p class="note">${this.localize.term(reason)}</p>` : nothing}
      ${manages && !reason ? this.renderForm(draft, errors, group) : this.renderFacts(group)}
    `;
  }
}
