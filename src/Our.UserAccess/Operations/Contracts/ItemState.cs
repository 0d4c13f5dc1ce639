namespace Our.UserAccess.Operations.Contracts;

internal enum ItemState
{
    Pending,

    /// <summary>Written down before something begins that must not happen twice.</summary>
    Running,
    Succeeded,

    /// <summary>There was nothing to do.</summary>
    Skipped,
    Failed,
}
