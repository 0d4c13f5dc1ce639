namespace Our.UserAccess.Reviews;

internal enum ReviewState
{
    Open,
    Closed,

    /// <summary>Closed, and what it took was given back.</summary>
    Undone,
    Cancelled,
}
