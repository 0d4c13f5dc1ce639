using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>Umbraco's own memberships. One that stands for an assignment is that assignment, and is left alone here.</summary>
internal sealed class HeldMembership(IAccessFacts facts, IRightsCheck rights, IUserGuard guard, INativeUsers users, TimeProvider clock) : IHeldKind
{
    public HoldingKind Kind => HoldingKind.Membership;

    public Task<HeldLook> LookAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        Task.FromResult(IsHeld(item) ? new HeldLook { Memory = item.HeldId.ToString() } : new HeldLook { Settled = "It was gone already." });

    public async Task<Failure?> RefusalAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        await rights.RefusalOfAsync([UserPermissions.Access], withinReach: false)
        ?? await guard.GroupsAsync(item.UserId, given: [], taken: [item.HeldId], cancellationToken);

    public async Task<Failure?> TakeAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        await RefusalAsync(item, until, cancellationToken)
        ?? (await users.RemoveFromGroupAsync(item.UserId, item.HeldId) ? null : UserChangeFailures.Vetoed);

    public async Task<HeldReturn> ReturnAsync(ReviewItemRow item, string memory, CancellationToken cancellationToken)
    {
        if (IsHeld(item))
        {
            return HeldReturn.Back;
        }

        Failure? refused = await rights.RefusalOfAsync([UserPermissions.Access], withinReach: false)
            ?? await guard.GroupsAsync(item.UserId, given: [item.HeldId], taken: [], cancellationToken);
        return HeldReturn.Of(refused ?? (await users.AddToGroupAsync(item.UserId, item.HeldId) ? null : UserChangeFailures.Vetoed));
    }

    private bool IsHeld(ReviewItemRow item) =>
        facts.Current?.GroupsOf(item.UserId, clock.GetUtcNow()).Any(held => held.Group == item.HeldId && held.Assignment is null) is true;
}
