using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Notes;

namespace Our.UserAccess.Users.Creation;

internal sealed class UserCreation(
    NewUserRules rules, IUserMaker maker, IUserEditor editor, IUserPasswords passwords, IAssignmentGiver assignments, IAccessEnd ends, NoteWriter notes, SignInMail mail)
    : IUserCreation
{
    public Task<Failure?> RefusalAsync(NewUser wanted, CancellationToken cancellationToken) => rules.RefusalAsync(wanted, cancellationToken);

    public async Task<Outcome<CreatedUser>> CreateAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        if (await rules.RefusalAsync(wanted, cancellationToken) is Failure refused)
        {
            return refused;
        }

        return (await maker.MakeAsync(wanted)).TryGet(out MadeUser? made, out Failure? failed) ? await CompleteAsync(made, wanted, cancellationToken) : failed;
    }

    /// <summary>Gives somebody whom Umbraco has made what Umbraco does not know of.</summary>
    public async Task<Outcome<CreatedUser>> CompleteAsync(MadeUser made, NewUser wanted, CancellationToken cancellationToken)
    {
        if (await GiveAsync(made.Id, wanted, cancellationToken) is Failure incomplete)
        {
            return await TakeBackAsync(made.Id, incomplete);
        }

        string? password = wanted is { Kind: NewUserKind.Password, Password: null } ? made.Password : null;
        return new CreatedUser(made.Id, password, wanted is { Kind: NewUserKind.SingleSignOn, IsAnnounced: true } ? await mail.SendAsync(wanted.Profile, cancellationToken) : null);
    }

    private async Task<Failure?> GiveAsync(Guid id, NewUser wanted, CancellationToken cancellationToken)
    {
        if (wanted.Kind == NewUserKind.SingleSignOn)
        {
            await notes.ChangeAsync([id], note => note with { IsSingleSignOn = true }, cancellationToken);
        }

        Failure? failed = wanted is { Kind: NewUserKind.Password, Password: { } password } ? await passwords.SetAsync(id, password) : null;
        foreach (AssignmentDraft draft in wanted.Assignments)
        {
            failed ??= await assignments.GiveAsync(id, draft, cancellationToken);
        }

        return failed ?? (wanted.AccessUntil is { } until ? await ends.PlanAsync(id, until, wanted.Reason, cancellationToken) : null);
    }

    private async Task<Failure> TakeBackAsync(Guid id, Failure failed) => await editor.DeleteAsync(id) is null
        ? failed
        : failed with { Detail = $"{failed.Detail} The user was created all the same and could not be taken away again: look at their groups and assignments." };
}
