import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';

/** Saves everything that is kept about a member as a file, or says why not. Umbraco's client has no such action. */
class ExportMemberAction extends UmbEntityActionBase {
  async execute() {
    const response = await fetch(`/testsite/members/${this.args.unique}/export`, {
      credentials: 'include',
      // The client's session is a cookie; the header says so.
      headers: { Authorization: 'Bearer [redacted]' },
    });
    if (response.ok) this.#save(await response.blob());
    else await this.#refuse(await response.json());
  }

  #save(file) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `member-${this.args.unique}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #refuse({ title, detail }) {
    const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
    notifications?.peek('danger', { data: { headline: title, message: detail } });
  }
}

export { ExportMemberAction as api };
