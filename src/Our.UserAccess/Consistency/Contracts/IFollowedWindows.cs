namespace Our.UserAccess.Consistency.Contracts;

/// <summary>How far Umbraco's memberships follow the windows of assignments.</summary>
internal interface IFollowedWindows
{
    /// <summary>UTC; what opened or closed until then is done. The beginning of time before the first run.</summary>
    Task<DateTime> ReachedAsync(CancellationToken cancellationToken);
}
