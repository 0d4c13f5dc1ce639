using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

internal sealed class ResendRule(IUserGuard guard, IInviting inviting) : IBulkRule
{
    public bool Covers(BulkAction action) => action is BulkAction.Resend;

    public Task<string?> UnchangedAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public async Task<Failure?> RefusalAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) =>
        user.State is UserItemState.Invited ? await guard.AccountAsync(user.Id, cancellationToken) : BulkFailures.NotInvited;

    public async Task<Failure?> RunAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) =>
        await RefusalAsync(user, order, cancellationToken) ?? await inviting.ResendAsync(user.Id, cancellationToken);
}
