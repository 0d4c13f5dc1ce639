namespace Our.UserAccess.Insight.Contracts;

/// <summary>Where it is told what somebody did.</summary>
internal interface IUsageLog
{
    /// <summary>Returns at once and never throws; it is written later.</summary>
    void Add(VerbUse use);
}
