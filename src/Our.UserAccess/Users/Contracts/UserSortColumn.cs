namespace Our.UserAccess.Users.Contracts;

/// <summary>What a list of users can be sorted by. Ties stand by name, then by key.</summary>
internal enum UserSortColumn
{
    Name,
    Email,
    UserName,
    State,
    Kind,

    /// <summary>By the names of the groups, as they are shown.</summary>
    Groups,

    /// <summary>By the names of the workspaces, as they are shown.</summary>
    Workspaces,
    Language,
    CreateDate,
    UpdateDate,
    LastLoginDate,
    TwoFactor,
}
