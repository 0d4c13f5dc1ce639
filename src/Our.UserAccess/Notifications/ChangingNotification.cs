using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Notifications;

/// <summary>
/// Published before a change is stored. A handler may stop it with <see cref="CancelableNotification.CancelOperation"/>;
/// the message is shown to the person who asked for the change.
/// </summary>
/// <typeparam name="T">What is about to change.</typeparam>
/// <param name="change">The change.</param>
/// <param name="messages">Where a handler leaves its reasons.</param>
public sealed class ChangingNotification<T>(Change<T> change, EventMessages messages) : CancelableNotification(messages)
    where T : class
{
    /// <summary>What is about to change.</summary>
    public Change<T> Change { get; } = change;
}
