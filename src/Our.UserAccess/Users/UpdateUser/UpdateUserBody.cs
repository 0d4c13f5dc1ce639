namespace Our.UserAccess.Users.UpdateUser;

/// <summary>Who somebody is to be; what is null stays as it is.</summary>
internal sealed record UpdateUserBody
{
    /// <summary>The version that the change starts from.</summary>
    public string? Version { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>Where Umbraco takes the mail address as the user name, that is it when this is left out.</summary>
    public string? UserName { get; init; }

    public string? LanguageIsoCode { get; init; }

    public string? Notes { get; init; }
}
