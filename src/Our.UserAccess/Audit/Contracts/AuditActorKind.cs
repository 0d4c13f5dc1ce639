namespace Our.UserAccess.Audit.Contracts;

/// <summary>How somebody came to do something.</summary>
internal enum AuditActorKind
{
    /// <summary>Nobody knows: it was noticed after it had happened.</summary>
    Unknown,

    /// <summary>Signed in, one thing at a time.</summary>
    Person,

    /// <summary>The rows of a file, for the person who started it.</summary>
    Import,

    /// <summary>Many people at once, for the person who started it.</summary>
    Bulk,

    /// <summary>A time that was set before has come.</summary>
    Schedule,

    /// <summary>The site itself, or code in it, with nobody signed in.</summary>
    System,

    /// <summary>Somebody with an invitation's link, who has no account yet.</summary>
    Invitee,

    /// <summary>A sign-in through another service.</summary>
    SignOn,
}
