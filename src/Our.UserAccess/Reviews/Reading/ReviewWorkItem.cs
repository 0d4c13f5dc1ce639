namespace Our.UserAccess.Reviews.Reading;

/// <summary>How far the work in the background is.</summary>
/// <param name="IsRunning">False when it was cancelled or broke off: then it can be begun again.</param>
internal sealed record ReviewWorkItem(bool IsRunning, int Done, int Total);
