import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeItemModel } from '@umbraco-cms/backoffice/tree';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer, Page, Query } from '../../shared/api/types.js';
import type { TreePart } from '../../shared/tree/flat-tree.js';
import { FORMS_LIST_ENTITY_TYPE, FORMS_ROOT_ENTITY_TYPE } from '../constants.js';
import { entityTypeOf } from '../types.js';

type Wire = components['schemas'];

export const readRoot = (host: UmbControllerHost, part: TreePart) => readItems(host, 'root', { ...part });

export const readBelow = (host: UmbControllerHost, parentId: string, part: TreePart) => readItems(host, 'children', { ...part, parentId });

export async function readAncestors(host: UmbControllerHost, descendantId: string): Promise<Answer<Array<UmbTreeItemModel>>> {
  const answer = await read<Array<Wire['FormsTreeItem']>>(host, '/tree/forms-security/ancestors', { descendantId });
  return answer.data ? { data: answer.data.map(toItem) } : answer;
}

async function readItems(host: UmbControllerHost, part: 'root' | 'children', query: Query): Promise<Answer<Page<UmbTreeItemModel>>> {
  const answer = await read<Wire['FormsTreeItemPage']>(host, `/tree/forms-security/${part}`, query);
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(toItem) } } : answer;
}

function toItem({ id, kind, name, hasChildren }: Wire['FormsTreeItem']): UmbTreeItemModel {
  const isList = kind === 'groups' || kind === 'users';
  return {
    unique: id,
    entityType: isList ? FORMS_LIST_ENTITY_TYPE : entityTypeOf(kind),
    parent: isList
      ? { unique: null, entityType: FORMS_ROOT_ENTITY_TYPE }
      : { unique: kind === 'group' ? 'groups' : 'users', entityType: FORMS_LIST_ENTITY_TYPE },
    name: isList ? `#ourUserAccess_${kind}` : (name ?? ''),
    icon: kind === 'user' ? 'icon-user' : 'icon-users',
    hasChildren,
    isFolder: isList,
  };
}
