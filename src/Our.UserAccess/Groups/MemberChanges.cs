using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups;

/// <summary>Puts people into a group and takes them out, one after the other, so that each is guarded by what is then in force.</summary>
internal sealed class MemberChanges(
    IUserDirectory users, IUserGuard guard, IGroupMemberships memberships, IAssignmentReader assignments, TimeProvider clock)
{
    /// <summary>Why one of these people cannot be put into a group that is not there yet; null when all can.</summary>
    public async Task<Failure?> RefusalAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync(userIds);
        var errors = new FieldErrors();
        foreach (Guid id in userIds.Where(id => !names.ContainsKey(id)))
        {
            errors.Add("memberIds", $"'memberIds' names {id}, and there is no such user.");
        }

        Failure? refused = errors.ToFailure();
        foreach (Guid id in userIds)
        {
            refused ??= await guard.AccountAsync(id, cancellationToken);
        }

        return refused;
    }

    public Task<IReadOnlyList<MemberResult>> AddAsync(GroupItem group, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken) =>
        EachAsync(group, userIds, AddAsync, cancellationToken);

    public Task<IReadOnlyList<MemberResult>> RemoveAsync(GroupItem group, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken) =>
        EachAsync(group, userIds, RemoveAsync, cancellationToken);

    private async Task<IReadOnlyList<MemberResult>> EachAsync(
        GroupItem group, IReadOnlyCollection<Guid> userIds, Func<Membership, CancellationToken, Task<MemberResult>> change, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. userIds.Distinct()];
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync(wanted);
        IReadOnlySet<Guid> members = await memberships.AmongAsync(group.Id, wanted);
        ILookup<Guid, Assignment> assigned = (await assignments.FindAsync(new AssignmentFilter { GroupId = group.Id }, cancellationToken)).Items.ToLookup(item => item.UserId);
        var results = new List<MemberResult>();
        foreach (Guid id in wanted)
        {
            results.Add(names.TryGetValue(id, out string? name)
                ? await change(new Membership(group, id, name, members.Contains(id), [.. assigned[id]]), cancellationToken)
                : new MemberResult(id, Name: null, Changed: false, "There is no such user, or you may not see them."));
        }

        return results;
    }

    private async Task<MemberResult> AddAsync(Membership one, CancellationToken cancellationToken)
    {
        if (one.IsMember)
        {
            return one.Unchanged($"{one.Name} is in the group already.");
        }

        if (await guard.GroupsAsync(one.UserId, [one.Group.Id], [], cancellationToken) is Failure refused)
        {
            return one.Unchanged(refused.Detail);
        }

        if (one.Assignments.Count > 0)
        {
            return one.Unchanged(
                $"{one.Name} holds {one.Group.Name} by assignments, of which none is active now; a membership alone would give nothing. Change the assignments.");
        }

        return await memberships.AddAsync(one.Group.Id, one.UserId) is Failure failed ? one.Unchanged(failed.Detail) : one.Changed(sentence: null);
    }

    private async Task<MemberResult> RemoveAsync(Membership one, CancellationToken cancellationToken)
    {
        if (!one.IsMember)
        {
            return one.Unchanged($"{one.Name} is not in the group.");
        }

        if (await guard.GroupsAsync(one.UserId, [], [one.Group.Id], cancellationToken) is Failure refused)
        {
            return one.Unchanged(refused.Detail);
        }

        if (await memberships.RemoveAsync(one.Group.Id, one.UserId) is Failure failed)
        {
            return one.Unchanged(failed.Detail);
        }

        int ended = one.Assignments.Count(assignment => assignment.StateAt(clock.GetUtcNow().UtcDateTime) != AssignmentState.Ended);
        return one.Changed(ended == 0 ? null : $"With the membership, {ended} assignments of {one.Name} to {one.Group.Name} ended.");
    }

    private sealed record Membership(GroupItem Group, Guid UserId, string Name, bool IsMember, IReadOnlyList<Assignment> Assignments)
    {
        public MemberResult Unchanged(string sentence) => new(UserId, Name, Changed: false, sentence);

        public MemberResult Changed(string? sentence) => new(UserId, Name, Changed: true, sentence);
    }
}
