import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { giveRecord } from './give-record.js';

export class GiveRecordAction extends UmbEntityActionBase<never> {
  override async execute() {
    await giveRecord(this);
  }
}

export { GiveRecordAction as api };
