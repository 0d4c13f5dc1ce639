namespace Our.UserAccess.Insight.Contracts;

/// <summary>How soon somebody should look at it.</summary>
internal enum FindingSeverity
{
    Low,
    Medium,
    High,
}
