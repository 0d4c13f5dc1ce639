import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import type {
  ManifestWorkspace,
  UmbEntityWorkspaceContext,
  UmbRoutableWorkspaceContext,
} from '@umbraco-cms/backoffice/workspace';
import { UMB_WORKSPACE_CONTEXT, UmbWorkspaceRouteManager } from '@umbraco-cms/backoffice/workspace';

export type PageLoader = () => Promise<new () => HTMLElement>;

/** A page of our section, opened as `edit/{unique}`, and as `create` where it can make something. */
export abstract class PageContext extends UmbContextBase implements UmbRoutableWorkspaceContext, UmbEntityWorkspaceContext {
  workspaceAlias = '';
  readonly routes = new UmbWorkspaceRouteManager(this);
  readonly view = new UmbViewContext(this, null);
  readonly #entity = new UmbEntityContext(this);
  readonly unique = this.#entity.unique;

  constructor(host: UmbControllerHost, page: PageLoader) {
    super(host, UMB_WORKSPACE_CONTEXT.toString());
    this.routes.setRoutes([
      {
        path: 'edit/:unique',
        component: page,
        setup: (_component, info) => {
          const unique = decodeURIComponent(info.match.params['unique'] ?? '');
          // The root of a tree has no key of its own; its address says "null".
          this.#entity.setUnique(unique === 'null' ? null : unique);
          this.open(unique);
        },
      },
      {
        path: 'create',
        component: page,
        setup: () => {
          this.#entity.setUnique(null);
          this.begin();
        },
      },
    ]);
  }

  set manifest(manifest: ManifestWorkspace) {
    this.workspaceAlias = manifest.alias;
    this.#entity.setEntityType(manifest.meta.entityType);
  }

  getUnique = () => this.#entity.getUnique();
  getEntityType = () => this.#entity.getEntityType() ?? '';

  protected abstract open(unique: string): void;

  /** Something new. A page that makes nothing is not linked to in this way. */
  protected begin(): void {}

  /** What was new has become something that can be opened. */
  protected became(unique: string): void {
    this.#entity.setUnique(unique);
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname.replace(/\/create(?=\/|$)/, `/edit/${unique}`) + search);
  }
}
