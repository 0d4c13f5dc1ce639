namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>How a question ended, in the terms in which Umbraco's statuses differ. Of several, the first counts.</summary>
internal enum Ruling : byte
{
    /// <summary>No effective start node leads there. The zero value: what nobody answered is refused.</summary>
    OutOfReach,

    /// <summary>A rule refuses it, or nothing grants it.</summary>
    Refused,

    /// <summary>The facts could not be loaded.</summary>
    NoFacts,

    /// <summary>No such node of this tree is known.</summary>
    UnknownNode,

    Allowed,
}
