namespace Our.UserAccess.Reviews;

/// <summary>What kind of thing somebody holds.</summary>
internal enum HoldingKind
{
    Assignment,

    /// <summary>Of Umbraco's own, which counts everywhere.</summary>
    Membership,

    /// <summary>For this person alone.</summary>
    Rule,
}
