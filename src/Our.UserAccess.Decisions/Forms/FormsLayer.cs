namespace Our.UserAccess.Decisions.Forms;

/// <summary>What answers a question about forms, in the order in which it is asked.</summary>
public enum FormsLayer : byte
{
    /// <summary>The user, the form or the folder is not known.</summary>
    Unknown,

    /// <summary>The user is disabled, locked out or invited.</summary>
    UserState,

    /// <summary>The user's own record, which stands instead of the groups.</summary>
    UserRecord,

    /// <summary>Something that the user's own record says over the groups.</summary>
    Override,

    /// <summary>The groups that count for the user there.</summary>
    Groups,

    /// <summary>Nothing speaks for the user.</summary>
    None,
}
