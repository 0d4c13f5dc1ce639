using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.Anonymise;

/// <summary>
/// The account stays, so that what it did still points at something; who it was goes. Disabled first: what fails after that
/// can be repeated, and nobody signs in meanwhile.
/// </summary>
internal sealed class AnonymiseHandler(
    UserReader reading, IUserGuard guard, AccountAnonymiser account, IAuditContext audit, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, ReasonBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? user, out Failure? unseen))
        {
            return unseen;
        }

        Failure? refused = ReasonRule.Check(body.Reason)
            ?? await guard.LeavingAsync(id, cancellationToken)
            ?? AnonymiseRules.Refusal(user)
            ?? await audit.RunAsync(
                new AuditScope { Reason = body.Reason, CorrelationId = Guid.CreateVersion7() }, () => account.AnonymiseAsync(user, body.Reason!.Trim(), cancellationToken));
        return await changed.AfterAsync(id, refused, cancellationToken);
    }
}
