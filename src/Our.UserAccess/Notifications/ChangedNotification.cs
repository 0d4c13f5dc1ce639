using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Notifications;

/// <summary>Published after a change was stored and committed.</summary>
/// <typeparam name="T">What has changed.</typeparam>
/// <param name="change">The change.</param>
public sealed class ChangedNotification<T>(Change<T> change) : INotification
    where T : class
{
    /// <summary>What has changed.</summary>
    public Change<T> Change { get; } = change;
}
