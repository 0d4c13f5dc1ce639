using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Listens to the notifications of users and groups; a test may look into one or cancel it.</summary>
public sealed class RecordedNotifications
{
    private readonly Lock _lock = new();
    private readonly List<INotification> _seen = [];

    /// <summary>Called with each notification, on the thread that publishes it.</summary>
    public Action<INotification>? OnPublished { get; set; }

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_lock)
            {
                return [.. _seen.Select(notification => notification.GetType().Name)];
            }
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _seen.Clear();
        }

        OnPublished = null;
    }

    public void Register(IServiceCollection services) => services
        .AddSingleton(For<UserSavingNotification>())
        .AddSingleton(For<UserSavedNotification>())
        .AddSingleton(For<UserDeletingNotification>())
        .AddSingleton(For<UserDeletedNotification>())
        .AddSingleton(For<UserGroupSavingNotification>())
        .AddSingleton(For<UserGroupSavedNotification>())
        .AddSingleton(For<UserLoginSuccessNotification>())
        .AddSingleton(For<UserLoginFailedNotification>())
        .AddSingleton(For<UserLockedNotification>())
        .AddSingleton(For<UserUnlockedNotification>())
        .AddSingleton(For<UserPasswordChangedNotification>())
        .AddSingleton(For<UserPasswordResetNotification>());

    private INotificationHandler<T> For<T>()
        where T : INotification => new Handler<T>(this);

    private void Record(INotification notification)
    {
        lock (_lock)
        {
            _seen.Add(notification);
        }

        OnPublished?.Invoke(notification);
    }

    private sealed class Handler<T>(RecordedNotifications recorded) : INotificationHandler<T>
        where T : INotification
    {
        public void Handle(T notification) => recorded.Record(notification);
    }
}
