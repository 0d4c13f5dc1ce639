using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.SetGroups;

internal sealed class SetGroupsHandler(UserReader reading, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, SetGroupsBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? before, out Failure? unseen))
        {
            return unseen;
        }

        var errors = new FieldErrors();
        errors.AddIf(body.GroupIds is null, "groupIds", "'groupIds' is needed: all groups that the user is to be in.");
        return (ExpectedVersion.Check(body.Version, before.Version, "user") ?? errors.ToFailure()) is Failure wrong
            ? wrong
            : await changed.AfterAsync(new UserChange(id, UserAction.SetGroups) { GroupIds = body.GroupIds! }, cancellationToken);
    }
}
