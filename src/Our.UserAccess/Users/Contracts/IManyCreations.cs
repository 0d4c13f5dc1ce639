using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Creates several users as <see cref="IUserCreation"/> creates each, in one transaction of Umbraco's where that can be.</summary>
internal interface IManyCreations
{
    /// <summary>What became of each, in their order.</summary>
    Task<IReadOnlyList<Outcome<CreatedUser>>> CreateAsync(IReadOnlyList<NewUser> wanted, CancellationToken cancellationToken);
}
