namespace Our.UserAccess.Bulk;

/// <summary>What can be done to many people at once.</summary>
internal enum BulkAction
{
    AddGroups,
    RemoveGroups,

    /// <summary>The groups are all that they are in afterwards.</summary>
    SetGroups,

    /// <summary>Gives the groups in a workspace, or everywhere, for a time.</summary>
    Assign,
    Enable,
    Disable,
    Unlock,
    SignOut,
    Delete,

    /// <summary>Sends the invitation again.</summary>
    Resend,
}
