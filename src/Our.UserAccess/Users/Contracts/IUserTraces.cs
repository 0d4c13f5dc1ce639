namespace Our.UserAccess.Users.Contracts;

/// <summary>All that the package remembers of users who are gone.</summary>
internal interface IUserTraces
{
    Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);
}
