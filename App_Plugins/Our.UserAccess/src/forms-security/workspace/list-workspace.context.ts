import { ListPageContext } from '../../shared/workspace/list-page.context.js';
import { FORMS_LISTS } from '../types.js';

/** The page of the root, and of the two lists below it. */
export class FormsListWorkspaceContext extends ListPageContext {
  protected headlineOf(unique: string) {
    if (unique === FORMS_LISTS.group) return 'ourUserAccess_formsOfGroups';
    return unique === FORMS_LISTS.user ? 'ourUserAccess_formsOfUsers' : 'ourUserAccess_formsSecurity';
  }
}

export { FormsListWorkspaceContext as api };
