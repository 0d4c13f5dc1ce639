namespace Our.UserAccess.Reviews;

/// <summary>What a review is about.</summary>
internal enum ReviewScopeKind
{
    /// <summary>What people hold in a workspace: assignments there, and rules for single people on its nodes.</summary>
    Workspace,

    /// <summary>Who holds a group, wherever.</summary>
    Group,

    /// <summary>Who is an administrator.</summary>
    Administrators,

    /// <summary>Who sees sensitive data.</summary>
    SensitiveData,

    /// <summary>Rules for single people.</summary>
    Overrides,

    /// <summary>Everything that API users hold.</summary>
    ApiUsers,

    /// <summary>Everything that people hold who have not signed in for long.</summary>
    Inactive,
}
