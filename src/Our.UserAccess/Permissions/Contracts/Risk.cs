namespace Our.UserAccess.Permissions.Contracts;

/// <summary>What somebody who holds a permission could do harm with.</summary>
internal enum Risk
{
    /// <summary>Sees who has access; changes nothing.</summary>
    Low,

    /// <summary>Changes the access of others, within their own rights.</summary>
    Medium,

    /// <summary>Changes what everybody may do.</summary>
    High,
}
