using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>The facts in force on this server. Reading them never touches the database.</summary>
internal interface IAccessFacts
{
    /// <summary>
    /// Take it once per operation: its answers agree with each other. Null while the facts could not be loaded: then every
    /// answer is a deny with that reason.
    /// </summary>
    AccessSnapshot? Current { get; }
}
