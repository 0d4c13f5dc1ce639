import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { SECTION_PATHNAME } from '../../section/constants.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';

export class CreateGroupAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return `section/${SECTION_PATHNAME}/workspace/${GROUP_ENTITY_TYPE}/create`;
  }
}

export { CreateGroupAction as api };
