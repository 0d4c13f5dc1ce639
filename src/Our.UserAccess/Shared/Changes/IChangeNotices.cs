using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Changes;

/// <summary>Tells others what changes: before, so that they can stop it, and after.</summary>
internal interface IChangeNotices
{
    /// <summary>Null when nobody objects.</summary>
    Failure? Announce<T>(Change<T> change)
        where T : class;

    /// <summary>Never throws: what is stored is stored, whatever a handler makes of it.</summary>
    void Report<T>(Change<T> change)
        where T : class;
}
