using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

internal sealed class ResendRule(IUserGuard guard, IInviting inviting) : IBulkRule
{
    public bool Covers(BulkAction action) => action is BulkAction.Resend;

    public Task<IReadOnlyDictionary<Guid, string>> UnchangedAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(new Dictionary<Guid, string>());

    public Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        OneByOne.AskAsync(users, user => RefusalAsync(user, cancellationToken));

    public Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken) =>
        OneByOne.AskAsync(users, async user => await RefusalAsync(user, cancellationToken) ?? await inviting.ResendAsync(user.Id, cancellationToken));

    private async Task<Failure?> RefusalAsync(UserRecord user, CancellationToken cancellationToken) =>
        user.State is UserItemState.Invited ? await guard.AccountAsync(user.Id, cancellationToken) : BulkFailures.NotInvited;
}
