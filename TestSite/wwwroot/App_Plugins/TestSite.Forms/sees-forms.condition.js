import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { call } from './api.js';

/** Whoever sees no form and no folder sees no tree of forms. */
class SeesFormsCondition extends UmbConditionBase {
  constructor(host, args) {
    super(host, args);
    void this.#ask();
  }

  async #ask() {
    const { data } = await call('GET', '');
    this.permitted = data !== undefined && (data.forms.length > 0 || data.folders.length > 0);
  }
}

export { SeesFormsCondition as api };
