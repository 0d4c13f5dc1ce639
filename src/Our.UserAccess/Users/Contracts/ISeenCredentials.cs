namespace Our.UserAccess.Users.Contracts;

/// <summary>When client credentials were first seen here.</summary>
internal interface ISeenCredentials
{
    /// <summary>By client id, those included that are seen for the first time now.</summary>
    Task<IReadOnlyDictionary<string, DateTime>> SeeAsync(Guid userId, IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken);
}
