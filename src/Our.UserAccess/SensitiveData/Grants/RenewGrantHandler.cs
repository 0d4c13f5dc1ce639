using Microsoft.Extensions.Options;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.SensitiveData.Notices;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>Moves the end of a grant that has not ended, for a reason of its own.</summary>
internal sealed class RenewGrantHandler(
    GrantStore grants, IUserDirectory users, IAssignmentGiver giver, SensitivePeople people, NoticeSignal signal, IOptionsMonitor<SensitiveDataOptions> options, TimeProvider clock)
{
    public async Task<Outcome<SensitivePerson>> HandleAsync(Guid id, RenewBody body, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(id, cancellationToken) is not Assignment before || await users.GetAsync(before.UserId) is null)
        {
            return SensitiveFailures.GrantNotFound(id);
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (before.StateAt(now) == AssignmentState.Ended)
        {
            return SensitiveFailures.GrantEnded;
        }

        var errors = new FieldErrors();
        GrantRules.Add(errors, before.From > now ? before.From : null, body.Until?.UtcDateTime, now, options.CurrentValue.Longest);
        ReasonRule.Add(errors, body.Reason);
        Assignment after = before with
        {
            Until = body.Until?.UtcDateTime, Reason = body.Reason?.Trim() ?? string.Empty, Source = GrantSources.Grant, Version = before.Version + 1,
        };
        if ((errors.ToFailure() ?? await giver.ChangeAsync(Change<Assignment>.Updating(before, after), cancellationToken)) is Failure refused)
        {
            return refused;
        }

        signal.Raise();
        return await people.OfGrantAsync(id, cancellationToken);
    }
}
