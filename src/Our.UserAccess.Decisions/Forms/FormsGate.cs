namespace Our.UserAccess.Decisions.Forms;

/// <summary>What a record must let through, in this order.</summary>
public enum FormsGate : byte
{
    /// <summary>The start folders.</summary>
    Place,

    /// <summary>Access to the form.</summary>
    Access,

    /// <summary>The permission itself.</summary>
    Permission,
}
