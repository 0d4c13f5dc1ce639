using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Makes whoever is invited in Umbraco, with everything that they get: nobody can use it before the acceptance.</summary>
internal sealed class PersonMaker(IUserCreation creation, IInvitedPeople people, IAssignmentGiver assignments, IAccessEnd ends)
{
    /// <summary>Everything or nothing.</summary>
    public async Task<Outcome<InvitedPerson>> MakeAsync(NewUser wanted, CancellationToken cancellationToken) =>
        (await CreateAsync(wanted, cancellationToken)).TryGet(out Guid id, out Failure? failed)
            ? await people.FindAsync(id) ?? throw new InvalidOperationException("Umbraco created a user and does not find them.")
            : failed;

    private async Task<Outcome<Guid>> CreateAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        if (wanted.Kind == NewUserKind.SingleSignOn)
        {
            return (await creation.CreateAsync(wanted with { IsAnnounced = false }, cancellationToken)).TryGet(out CreatedUser? created, out Failure? refused)
                ? created.Id
                : refused;
        }

        if (!(await people.InviteAsync(wanted.Profile, wanted.GroupIds)).TryGet(out Guid id, out Failure? failed))
        {
            return failed;
        }

        return await CompleteAsync(id, wanted, cancellationToken) is Failure incomplete ? incomplete : id;
    }

    /// <summary>Gives somebody who was made all the rest. Null when it is done; who cannot get it is taken away again.</summary>
    public async Task<Failure?> CompleteAsync(Guid id, NewUser wanted, CancellationToken cancellationToken) =>
        await GiveAsync(id, wanted, cancellationToken) is Failure incomplete ? await TakeBackAsync(id, incomplete) : null;

    private async Task<Failure?> GiveAsync(Guid id, NewUser wanted, CancellationToken cancellationToken)
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

    private async Task<Failure> TakeBackAsync(Guid id, Failure failed) => await people.DeleteAsync(id) is null
        ? failed
        : failed with { Detail = $"{failed.Detail} The user was made all the same and could not be taken away again: look at their groups and assignments." };
}
