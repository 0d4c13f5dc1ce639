import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { readPrincipal } from '../../shared/pickers/principal.wire.js';
import { readWorkspace } from '../../workspaces/repository/workspace.wire.js';
import { readNodeName } from '../repository/node-name.js';
import type { AboutKind, AuditFilters } from '../types.js';

/** Finds out what the keys in the address are called; what cannot be found is called by its key. */
export class NamesController extends UmbControllerBase {
  #names: ReadonlyMap<string, string> = new Map();
  #asked = new Set<string>();
  readonly #onChange: (names: ReadonlyMap<string, string>) => void;

  constructor(host: UmbControllerHost, onChange: (names: ReadonlyMap<string, string>) => void) {
    super(host);
    this.#onChange = onChange;
  }

  learn({ actor, about, workspace }: AuditFilters): void {
    if (actor) void this.#ask('user', actor);
    if (about) void this.#ask(about.kind, about.id);
    if (workspace) void this.#ask('workspace', workspace);
  }

  async #ask(kind: AboutKind, id: string) {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    this.#names = new Map([...this.#names, [id, (await this.#nameOf(kind, id)) ?? id]]);
    this.#onChange(this.#names);
  }

  async #nameOf(kind: AboutKind, id: string): Promise<string | undefined> {
    if (kind === 'workspace') return (await readWorkspace(this, id)).data?.name;
    if (kind === 'document' || kind === 'media') return readNodeName(this, kind, id);
    if (kind !== 'formsRecord') return (await readPrincipal(this, kind, id)).data?.name;
    return (await this.#nameOf('group', id)) ?? (await this.#nameOf('user', id));
  }
}
