using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard;

/// <summary>
/// Takes everything from somebody who leaves. What they held is written down first and can be given back for thirty days; a
/// process that dies in between leaves the account disabled, and the next attempt takes the rest.
/// </summary>
internal sealed class OffboardHandler(
    IUserDirectory users, IUserGuard guard, Holdings holdings, IUserEditor editor, OffboardingStore store, ICurrentUser current, IAuditContext audit, TimeProvider clock)
{
    public async Task<Outcome<OffboardResult>> HandleAsync(Guid id, OffboardBody body, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id, body, cancellationToken) is Failure refused)
        {
            return refused;
        }

        string reason = body.Reason!.Trim();
        return await audit.RunAsync(
            new AuditScope { Reason = reason, CorrelationId = Guid.CreateVersion7() }, () => OffboardAsync(id, reason, cancellationToken));
    }

    private async Task<Outcome<OffboardResult>> OffboardAsync(Guid id, string reason, CancellationToken cancellationToken)
    {
        Offboarding offboarding = await WriteDownAsync(id, reason, cancellationToken);
        if (await editor.DisableAsync(id) is Failure kept)
        {
            await store.RemoveAsync(offboarding.Id, cancellationToken);
            return kept;
        }

        List<OffboardItem> items = [];
        foreach (HeldThing thing in offboarding.Things)
        {
            items.Add(await TakeAsync(id, thing, cancellationToken));
        }

        return new OffboardResult(offboarding.Id, offboarding.At, offboarding.UndoUntil, items);
    }

    private async Task<Failure?> RefusalAsync(Guid id, OffboardBody body, CancellationToken cancellationToken)
    {
        if (ReasonRule.Check(body.Reason) is Failure invalid)
        {
            return invalid;
        }

        return await users.GetAsync(id) is null ? PrincipalFailures.UserNotFound(id) : await guard.LeavingAsync(id, cancellationToken);
    }

    private async Task<Offboarding> WriteDownAsync(Guid id, string reason, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        var offboarding = new Offboarding
        {
            Id = Guid.CreateVersion7(),
            UserId = id,
            At = now,
            ById = current.Id ?? Guid.Empty,
            Reason = reason,
            UndoUntil = now + Offboarding.UndoTime,
            CanReturn = (await editor.FindAsync(id))?.CanReturn() is true,
            Things = await holdings.FindAsync(id, cancellationToken),
        };
        await store.AddAsync(offboarding, cancellationToken);
        return offboarding;
    }

    private async Task<OffboardItem> TakeAsync(Guid id, HeldThing thing, CancellationToken cancellationToken)
    {
        Failure? kept = holdings.PartOf(thing) is IOffboardPart part ? await part.TakeAsync(id, thing, cancellationToken) : null;
        return OffboardItem.Of(thing with { Stays = kept?.Detail });
    }
}
