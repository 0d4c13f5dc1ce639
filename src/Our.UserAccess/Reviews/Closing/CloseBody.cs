namespace Our.UserAccess.Reviews.Closing;

internal sealed record CloseBody
{
    /// <summary>Goes into the evidence, and into the reason of every change.</summary>
    public string? Comment { get; init; }
}
