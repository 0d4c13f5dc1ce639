namespace Our.UserAccess.Consistency.Contracts;

/// <summary>How Umbraco's own records differ from the assignments.</summary>
internal enum DriftKind
{
    /// <summary>A membership was given in the core screens, but no assignment of the pair is active: it gives nothing.</summary>
    MembershipWithoutAccess,

    /// <summary>An assignment is active and the native membership is not there: the group's sections are missing.</summary>
    MembershipMissing,

    /// <summary>Umbraco computes other start nodes than the user has: its trees show too much or too little.</summary>
    StartNodes,
}
