using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Overview;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Owner;

/// <summary>Says who is told of every grant from now on.</summary>
internal sealed class SetOwnerHandler(
    IRecordStore<SensitiveDataOwner> store, ChangeRunner<SensitiveDataOwner> changes, IUserDirectory users, GetOverviewHandler overview)
{
    public async Task<Outcome<SensitiveDataOverview>> HandleAsync(OwnerBody body, CancellationToken cancellationToken)
    {
        if (await CheckAsync(body) is Failure invalid)
        {
            return invalid;
        }

        SensitiveDataOwner? before = await store.FindAsync(SensitiveDataOwner.OnlyId, cancellationToken);
        if (before?.UserId != body.UserId)
        {
            var after = new SensitiveDataOwner { UserId = body.UserId, Version = (before?.Version ?? 0) + 1 };
            Change<SensitiveDataOwner> change = before is null ? Change<SensitiveDataOwner>.Creating(after) : Change<SensitiveDataOwner>.Updating(before, after);
            if (await changes.RunAsync(change, "owner", cancellationToken) is Failure refused)
            {
                return refused;
            }
        }

        return await overview.HandleAsync(cancellationToken);
    }

    private async Task<Failure?> CheckAsync(OwnerBody body)
    {
        UserDetail? user = body.UserId is { } id ? await users.GetAsync(id) : null;
        var errors = new FieldErrors();
        errors.AddIf(body.UserId is not null && user is null, "userId", "'userId' names no user.");
        errors.AddIf(user is { Kind: UserItemKind.Api }, "userId", "'userId' names an API user, and nobody reads its mail.");
        return errors.ToFailure();
    }
}
