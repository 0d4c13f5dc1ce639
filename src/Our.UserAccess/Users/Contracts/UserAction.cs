namespace Our.UserAccess.Users.Contracts;

/// <summary>What can be done to one user, or to many of them one after another.</summary>
internal enum UserAction
{
    Enable,

    /// <summary>Ends their sessions too.</summary>
    Disable,
    Unlock,

    /// <summary>Ends all of their sessions.</summary>
    SignOut,
    Delete,

    /// <summary>The groups are all that they are in afterwards.</summary>
    SetGroups,
    AddGroups,
    RemoveGroups,
}
