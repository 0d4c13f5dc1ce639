using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>Keeps the facts in force as the database has them. Nothing here throws: what fails is logged, and means deny until it works again.</summary>
internal interface IFactsKeeper
{
    /// <summary>Loads the facts where they are not loaded and the last attempt is long enough ago.</summary>
    void LoadIfDue();

    /// <summary>Loads everything anew. The facts that are in force stay so until then; where there are none, nothing happens.</summary>
    void Reload();

    /// <summary>
    /// Puts one change in force. It reads what it needs from the database itself: changes follow one another, so that a
    /// later state is never overwritten by an earlier one.
    /// </summary>
    void Change(Action<AccessSnapshotBuilder> change);
}
