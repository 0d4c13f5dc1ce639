namespace Our.UserAccess.Users.Contracts;

/// <summary>Who somebody is, apart from what they may do.</summary>
internal sealed record ProfileFields
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    /// <summary>Null where Umbraco has none: the site's own.</summary>
    public required string? LanguageIsoCode { get; init; }
}
