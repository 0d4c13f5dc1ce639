using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Bulk.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>Invites somebody through Umbraco, with what they get: the same rules as for somebody who is created.</summary>
internal sealed class UserInviting(IUserCreation creation, IUserInvitations invitations, IAssignmentGiver assignments, IAccessEnd ends)
{
    public async Task<Outcome<Guid>> InviteAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        if (await creation.RefusalAsync(wanted, cancellationToken) is Failure refused)
        {
            return refused;
        }

        if (!(await invitations.InviteAsync(wanted.Profile, wanted.GroupIds)).TryGet(out Guid id, out Failure? failed))
        {
            return failed;
        }

        return await CompleteAsync(id, wanted, cancellationToken) is Failure incomplete
            ? incomplete with { Detail = $"The invitation was sent, but: {incomplete.Detail}" }
            : id;
    }

    private async Task<Failure?> CompleteAsync(Guid id, NewUser wanted, CancellationToken cancellationToken)
    {
        foreach (AssignmentDraft draft in wanted.Assignments)
        {
            if (await assignments.GiveAsync(id, draft, cancellationToken) is Failure failed)
            {
                return failed;
            }
        }

        return wanted.AccessUntil is { } until ? await ends.PlanAsync(id, until, wanted.Reason, cancellationToken) : null;
    }
}
