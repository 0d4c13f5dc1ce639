namespace Our.UserAccess.Users.Contracts;

/// <summary>What one capability remembers of people and forgets with them.</summary>
internal interface IUserTrace
{
    Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);
}
