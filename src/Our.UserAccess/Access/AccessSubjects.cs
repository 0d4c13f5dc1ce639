using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access;

/// <summary>
/// Finds about whom is asked, as far as the asker may know: about oneself anybody may ask, about others needs the
/// permission, and who may not be seen is not known.
/// </summary>
internal sealed class AccessSubjects(
    IAccessFacts facts, ICurrentUser current, AccessPlaces places, IUserDirectory users, IGroupDirectory groups)
{
    public async Task<Outcome<AccessSubject>> FindAsync(SubjectReference asked)
    {
        if ((Check(asked) ?? await RefusalAsync(asked)) is Failure refused)
        {
            return refused;
        }

        if (facts.Current is not AccessSnapshot snapshot)
        {
            return AccessFailures.FactsMissing;
        }

        return asked.GroupId is Guid group
            ? await OfGroupAsync(snapshot, group)
            : await OfUserAsync(snapshot, asked.UserId.GetValueOrDefault());
    }

    private static Failure? Check(SubjectReference asked)
    {
        var errors = new FieldErrors();
        errors.AddIf(asked is { UserId: null, GroupId: null }, "userId", "'userId' or 'groupId' is needed: about whom is asked.");
        errors.AddIf(asked is { UserId: not null, GroupId: not null }, "groupId", "'groupId' and 'userId' cannot be asked about together.");
        return errors.ToFailure();
    }

    private async Task<Failure?> RefusalAsync(SubjectReference asked) =>
        asked.UserId is Guid user && user == current.Id ? null : await places.RefusalAsync(asked.NodeId);

    private async Task<AccessSubject> OfUserAsync(AccessSnapshot snapshot, Guid user) =>
        new(snapshot, user == current.Id || (await users.NamesAsync([user])).ContainsKey(user) ? user : Guid.Empty);

    // The group's own key stands for somebody who holds it alone: no user has it.
    private async Task<AccessSubject> OfGroupAsync(AccessSnapshot snapshot, Guid group) =>
        snapshot.KnowsGroup(group) && (await groups.GetAllAsync()).Any(visible => visible.Id == group)
            ? new AccessSubject(snapshot.With(changed => changed.PutUser(new UserFact(group) { Memberships = [group] })), group)
            : new AccessSubject(snapshot, Guid.Empty);
}
