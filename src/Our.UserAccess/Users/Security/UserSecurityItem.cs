
namespace Our.UserAccess.Users.Security;

/// <summary>How somebody signs in, and what happened when they did.</summary>
internal sealed record UserSecurityItem
{
    public required DateTime? LastLoginDate { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required DateTime? LastLockoutDate { get; init; }

    public required bool IsLockedOut { get; init; }

    public required DateTime? LastPasswordChangeDate { get; init; }

    public required IReadOnlyList<TwoFactorItem> TwoFactor { get; init; }

    public required IReadOnlyList<ExternalLoginItem> ExternalLogins { get; init; }

    /// <summary>The newest first, since the package is there.</summary>
    public required IReadOnlyList<SignInItem> SignIns { get; init; }
}
