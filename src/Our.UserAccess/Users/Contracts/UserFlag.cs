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

    /// <summary>An assignment, or the access as a whole, ends within 14 days.</summary>
    Expiring,

    /// <summary>Has rules of their own.</summary>
    Override,

    /// <summary>A leave or an end is planned.</summary>
    Planned,
}
