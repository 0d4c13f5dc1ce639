import type { MatrixCell, SubjectKind } from '../types.js';

/** Keys of the words for where an answer comes from: of a user first who said it, and then what it hung on. */
export function sourceKeys(kind: SubjectKind, { layer, gate, isOfForm }: MatrixCell): Array<string> {
  const who = kind === 'user' ? [`ourUserAccess_layer_${layer}`] : [];
  return gate ? [...who, `ourUserAccess_formsFrom_${gate === 'permission' && isOfForm ? 'form' : gate}`] : who;
}
