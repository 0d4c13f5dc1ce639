namespace Our.UserAccess.Users.Contracts;

/// <summary>What is worth knowing about a user at a glance.</summary>
internal enum UserFlag
{
    SuperUser,
    Administrator,

    /// <summary>Sees sensitive data of members.</summary>
    SensitiveData,
    NeverSignedIn,
    NoGroups,

    /// <summary>The user who is asking.</summary>
    You,
}
