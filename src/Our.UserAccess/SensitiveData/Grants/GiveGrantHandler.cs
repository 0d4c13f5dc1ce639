using Microsoft.Extensions.Options;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Notices;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Grants;

internal sealed class GiveGrantHandler(
    IUserDirectory users, ISensitiveDataGroup group, IAssignmentGiver giver, SensitivePeople people, NoticeSignal signal, IOptionsMonitor<SensitiveDataOptions> options, TimeProvider clock)
{
    public async Task<Outcome<SensitivePerson>> HandleAsync(GrantBody body, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (Check(body, now) is Failure invalid)
        {
            return invalid;
        }

        Guid userId = body.UserId.GetValueOrDefault();
        if (await users.GetAsync(userId) is null)
        {
            return PrincipalFailures.UserNotFound(userId);
        }

        if (await group.EnsureAsync() is string lost)
        {
            return SensitiveFailures.GroupLost(lost);
        }

        AssignmentDraft draft = Draft(body, now);
        if (await giver.GiveAsync(userId, draft, cancellationToken) is Failure refused)
        {
            return refused;
        }

        signal.Raise();
        return await people.OfGrantAsync(draft.Id.GetValueOrDefault(), cancellationToken);
    }

    private Failure? Check(GrantBody body, DateTime now)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.UserId is null, "userId", "'userId' is needed: who is to see sensitive data.");
        GrantRules.Add(errors, body.From?.UtcDateTime, body.Until?.UtcDateTime, now, options.CurrentValue.Longest);
        ReasonRule.Add(errors, body.Reason);
        return errors.ToFailure();
    }

    private AssignmentDraft Draft(GrantBody body, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        GroupId = group.Id,
        From = body.From?.UtcDateTime > now ? body.From.Value.UtcDateTime : now,
        Until = body.Until?.UtcDateTime,
        Reason = body.Reason ?? string.Empty,
        Source = GrantSources.Grant,
    };
}
