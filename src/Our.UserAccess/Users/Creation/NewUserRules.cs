using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Creation;

/// <summary>What somebody new must be like: first every field that is wrong, then whether the person who asks may give all that.</summary>
internal sealed class NewUserRules(
    IUserEditor editor, IUserPasswords passwords, IAccessEnd ends, IPrincipalNames names, IUserGuard guard, IAssignmentGiver assignments)
{
    public async Task<Failure?> RefusalAsync(NewUser wanted, CancellationToken cancellationToken) =>
        await CheckAsync(wanted)
        ?? await guard.GroupsAsync(userId: null, wanted.GroupIds, [], cancellationToken)
        ?? await AssignmentsAsync(wanted, cancellationToken);

    private async Task<Failure?> CheckAsync(NewUser wanted)
    {
        var errors = new FieldErrors();
        errors.Include(editor.Check(id: null, wanted.Profile));
        errors.Include(wanted is { Password: { } password, Kind: NewUserKind.Password } ? passwords.Check(password) : null);
        errors.AddIf(wanted is { Password: not null, Kind: not NewUserKind.Password }, "password", "'password' is only for people who sign in with one.");
        errors.Include(wanted.AccessUntil is { } until ? ends.Check(until, wanted.Reason) : null);
        errors.AddIf(wanted.GroupIds.Count + wanted.Assignments.Count == 0, "groupIds", "'groupIds' or 'assignments' is needed: without a group nobody may do anything.");
        bool groupsAreThere = (await names.OfGroupsAsync([.. wanted.GroupIds])).Count == wanted.GroupIds.Distinct().Count();
        errors.AddIf(!groupsAreThere, "groupIds", "'groupIds' names a user group that does not exist.");
        return errors.ToFailure();
    }

    private async Task<Failure?> AssignmentsAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        foreach (AssignmentDraft draft in wanted.Assignments)
        {
            Failure? refused = await assignments.RefusalAsync(userId: null, draft, cancellationToken);
            if (refused is { Fields.Count: 0 })
            {
                return refused;
            }

            errors.Include(refused, "assignments");
        }

        return errors.ToFailure();
    }
}
