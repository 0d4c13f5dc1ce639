namespace Our.UserAccess.Audit.Contracts;

/// <summary>What is recorded of a user.</summary>
internal static class UserFields
{
    public const string Name = "name";
    public const string Email = "email";
    public const string UserName = "userName";
    public const string Language = "language";
    public const string Kind = "kind";
    public const string HasPhoto = "photo";
    public const string IsEnabled = "enabled";
    public const string IsLockedOut = "lockedOut";
    public const string PasswordChangedAt = "passwordChangedAt";
    public const string LastSignIn = "lastSignIn";
    public const string Groups = "groups";
    public const string DocumentStartNodes = "documentStartNodes";
    public const string MediaStartNodes = "mediaStartNodes";

    /// <summary>Their own, where Umbraco's record holds others so that it computes what they really have; empty where it holds their own.</summary>
    public const string OwnDocumentStartNodes = "ownDocumentStartNodes";

    public const string OwnMediaStartNodes = "ownMediaStartNodes";

    /// <summary>What stands for no start nodes of their own, where the record holds others.</summary>
    public const string NoOwn = "none";

    /// <summary>A fingerprint of what sessions are tied to; it is compared, and never shown.</summary>
    public const string Sessions = "sessions";
}
