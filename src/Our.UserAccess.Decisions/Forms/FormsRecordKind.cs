namespace Our.UserAccess.Decisions.Forms;

/// <summary>How a record counts.</summary>
public enum FormsRecordKind : byte
{
    /// <summary>A group's: added to those of the other groups.</summary>
    Group,

    /// <summary>A user's own, which stands instead of all groups.</summary>
    Whole,

    /// <summary>A user's own, which is laid over each of the groups: what it says wins, what it leaves open is theirs.</summary>
    Override,
}
