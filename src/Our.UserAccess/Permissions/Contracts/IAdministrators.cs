namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Umbraco's group of administrators.</summary>
internal interface IAdministrators
{
    Guid GroupId { get; }

    /// <summary>Adds what the group lacks; null when done, otherwise why not.</summary>
    Task<string?> GrantAsync(string? section, IReadOnlyCollection<string> verbs);
}
