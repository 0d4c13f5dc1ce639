import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { removeMembers, type MemberResult } from '../repository/group.wire.js';
import type { GroupDetail } from '../types.js';

/** Asks once, takes them out, and says what became of each; nothing where it was not done. One who may not go is told in the question itself. */
export async function takeOut(
  host: UmbControllerHost,
  localize: UmbLocalizationController,
  group: GroupDetail,
  people: ReadonlyArray<{ unique: string; name: string }>,
): Promise<Array<MemberResult> | undefined> {
  let results: Array<MemberResult> = [];
  const [first] = people;
  const one = people.length === 1;
  const done = await confirmChange(host, {
    headline: one
      ? localize.term('ourUserAccess_removeMember', first?.name ?? '', group.name)
      : localize.term('ourUserAccess_removeMembers', people.length, group.name),
    sentences: [one ? localize.term('ourUserAccess_removeMemberText', first?.name ?? '') : localize.term('ourUserAccess_removeMembersText')],
    confirmLabel: localize.term('ourUserAccess_remove'),
    act: async () => {
      const answer = await removeMembers(host, group.unique, people.map(({ unique }) => unique));
      results = answer.data?.items ?? [];
      const [refused] = results.filter(({ changed }) => !changed);
      return one && refused ? { failure: { kind: 'refused', sentence: refused.sentence ?? undefined } } : answer;
    },
  });
  return done ? results : undefined;
}
