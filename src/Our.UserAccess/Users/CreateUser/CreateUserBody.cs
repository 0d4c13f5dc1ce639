using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CreateUser;

/// <summary>Who is to be created, and what they get.</summary>
internal sealed record CreateUserBody
{
    public NewUserKind? Kind { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>The mail address when it is left out.</summary>
    public string? UserName { get; init; }

    public Guid[]? GroupIds { get; init; }

    public NewAssignmentBody[]? Assignments { get; init; }

    public string? LanguageIsoCode { get; init; }

    public DateTimeOffset? AccessUntil { get; init; }

    /// <summary>Generated when it is left out.</summary>
    public string? Password { get; init; }

    public string? Reason { get; init; }
}
