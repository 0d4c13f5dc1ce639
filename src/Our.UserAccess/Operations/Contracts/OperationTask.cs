namespace Our.UserAccess.Operations.Contracts;

/// <summary>One item of an operation.</summary>
/// <param name="SubjectId">What it is about; null when that is not there yet.</param>
/// <param name="Name">As the result shows it.</param>
/// <param name="Data">What this item alone needs to know, as the work wrote it.</param>
internal sealed record OperationTask(Guid? SubjectId, string Name, string? Data = null);
