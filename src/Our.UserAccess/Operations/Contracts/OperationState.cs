namespace Our.UserAccess.Operations.Contracts;

internal enum OperationState
{
    Queued,
    Running,
    Completed,
    Cancelled,

    /// <summary>It could not be carried out as a whole. Items that failed alone do not make an operation fail.</summary>
    Failed,
}
