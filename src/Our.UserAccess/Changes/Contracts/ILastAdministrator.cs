namespace Our.UserAccess.Changes.Contracts;

/// <summary>Somebody must stay an administrator everywhere.</summary>
internal interface ILastAdministrator
{
    Guid GroupId { get; }

    /// <summary>Whether nobody else would be an administrator if these people were not any longer.</summary>
    bool IsAmong(IReadOnlyCollection<Guid> leaving);
}
