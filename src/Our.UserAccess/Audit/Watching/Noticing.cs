namespace Our.UserAccess.Audit.Watching;

/// <summary>When a difference is found.</summary>
internal enum Noticing
{
    /// <summary>Right after it came to be: whoever acts now made it.</summary>
    AtOnce,

    /// <summary>Nobody knows how long after, and who made it.</summary>
    Later,

    /// <summary>At the first look at everything: who has never been recorded was there before the trail.</summary>
    FirstLook,
}
