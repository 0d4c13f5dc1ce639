using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Passwords by the site's configured rules.</summary>
internal interface IUserPasswords
{
    PasswordRules Rules { get; }

    string Generate();

    /// <summary>Every rule that the password breaks, at the field <c>password</c>.</summary>
    Failure? Check(string password);

    /// <summary>Null when Umbraco has stored it.</summary>
    Task<Failure?> SetAsync(Guid userId, string password);

    /// <summary>
    /// The first password of somebody who was invited, who is in from then on. It goes Umbraco's own way with a token made for
    /// this moment, so that Umbraco's rules and notifications hold. Null when Umbraco has stored it.
    /// </summary>
    Task<Failure?> SetFirstAsync(Guid userId, string password);
}
