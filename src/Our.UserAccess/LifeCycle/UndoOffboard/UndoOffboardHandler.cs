using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Offboard;
using Our.UserAccess.LifeCycle.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.UndoOffboard;

/// <summary>
/// Gives back what somebody held, all of it guarded as if it were given for the first time. Where several attempts took it,
/// all of them are undone. The account is enabled last.
/// </summary>
internal sealed class UndoOffboardHandler(
    IUserDirectory users, IUserGuard guard, Holdings holdings, IUserEditor editor, OffboardingStore store, ICurrentUser current, IAuditContext audit)
{
    public async Task<Outcome<OffboardResult>> HandleAsync(Guid id, OffboardBody body, CancellationToken cancellationToken)
    {
        if (ReasonRule.Check(body.Reason) is Failure invalid)
        {
            return invalid;
        }

        if (await users.GetAsync(id) is null)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        IReadOnlyList<Offboarding> open = await store.OpenAsync(id, cancellationToken);
        if (open.Count == 0)
        {
            return LifeCycleFailures.NothingToUndo;
        }

        var told = new AuditScope { Reason = body.Reason, CorrelationId = Guid.CreateVersion7() };
        return await guard.AccountAsync(id, cancellationToken) is Failure refused ? refused : await audit.RunAsync(told, () => UndoAsync(id, open, cancellationToken));
    }

    private async Task<Outcome<OffboardResult>> UndoAsync(Guid id, IReadOnlyList<Offboarding> open, CancellationToken cancellationToken)
    {
        List<OffboardItem> items = [];
        foreach (HeldThing thing in open.SelectMany(offboarding => offboarding.Things).Where(thing => thing.Kind != Holdings.Session))
        {
            items.Add(await ReturnAsync(id, thing, cancellationToken));
        }

        if (open.Any(offboarding => offboarding.CanReturn) && await editor.EnableAsync(id) is Failure kept)
        {
            return kept;
        }

        foreach (Offboarding offboarding in open)
        {
            await store.MarkUndoneAsync(offboarding, current.Id ?? Guid.Empty, cancellationToken);
        }

        return new OffboardResult(open[0].Id, open[0].At, open[0].UndoUntil, items);
    }

    private async Task<OffboardItem> ReturnAsync(Guid id, HeldThing thing, CancellationToken cancellationToken)
    {
        Failure? missing = holdings.PartOf(thing) is IOffboardPart part
            ? await part.ReturnAsync(id, thing, cancellationToken)
            : LifeCycleFailures.InvitationIsGone;
        return OffboardItem.Of(thing with { Stays = missing?.Detail });
    }
}
